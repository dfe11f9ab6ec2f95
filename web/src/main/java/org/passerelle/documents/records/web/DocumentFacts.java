package org.passerelle.documents.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.LegalHold;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.service.DocumentFactsService;
import org.passerelle.documents.records.service.DocumentFactsService.Answer;
import org.passerelle.documents.records.service.DocumentFactsService.Facts;

/** What is said of the document that is looked at, how long it is kept and what keeps it. */
@Named
@RequestScoped
public class DocumentFacts {

    @Inject DocumentFactsService service;
    @Inject FacesContext faces;

    private Facts facts;

    public Facts getAll() {
        if (facts == null) {
            // A refused act is forwarded here: the parameters are those of the page, not of the
            // act.
            facts =
                    service.of(
                            Asked.id((HttpServletRequest) faces.getExternalContext().getRequest()));
        }
        return facts;
    }

    /** The name of its language, in the language of the page. */
    public String getLanguage() {
        return Locales.nameOf(getAll().document().getLanguage(), locale());
    }

    /** An answer as people write it: a number, a day, a yes. */
    public String say(Answer answer) {
        return switch (answer.property().getHolds()) {
            case NUMBER ->
                    NumberFormat.getNumberInstance(locale()).format(new BigDecimal(answer.value()));
            case DATE -> Dates.day(LocalDate.parse(answer.value()), locale());
            case YES_NO -> Answers.sentence("recordsText", "answer." + answer.value());
            case TEXT, CHOICE, PERSON -> answer.value();
        };
    }

    /** The class of the badge that says where the document stands in its life. */
    public String getTone() {
        return Tones.of(getAll().standing());
    }

    /** The newest declaration in force; null when there is none. */
    public OfficialRecord getOfficial() {
        return getAll().records().stream()
                .filter(OfficialRecord::isInForce)
                .findFirst()
                .orElse(null);
    }

    /** Whether the version that is shown today may still be declared. */
    public boolean isDeclarable() {
        int newest = getAll().document().getCurrent().getNumber();
        return getAll().editable()
                && getAll().records().stream()
                        .noneMatch(record -> record.isInForce() && record.getNumber() == newest);
    }

    public List<LegalHold> getHolds() {
        return getAll().holds();
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }
}
