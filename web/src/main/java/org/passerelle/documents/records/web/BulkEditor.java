package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.content.Sensitivity;
import org.passerelle.content.sharing.service.SharesEndException;
import org.passerelle.content.sharing.service.SharesEndException.Ending;
import org.passerelle.documents.records.service.BulkDraft;
import org.passerelle.documents.records.service.BulkEditService;
import org.passerelle.documents.records.service.BulkEditService.Line;
import org.passerelle.documents.records.service.DocumentSheetService;
import org.passerelle.documents.records.service.DocumentSheetService.Offer;
import org.passerelle.documents.records.service.SheetDraft;

/** The form that says the same of many documents, and what came of it. */
@Named
@RequestScoped
public class BulkEditor {

    private static final int LONGEST_NUMBER = 18;

    @Inject BulkEditService bulk;
    @Inject DocumentSheetService sheets;
    @Inject HttpServletRequest request;
    @Inject FacesContext faces;

    private List<Long> ids;
    private final BulkDraft draft = new BulkDraft();
    private List<Line> lines;
    private Offer offer;
    private boolean applied;
    private List<Ending> endings = List.of();

    /** The numbers come with commas between, or each for itself, as a list of boxes sends them. */
    @PostConstruct
    void begin() {
        String[] given = request.getParameterValues("ids");
        ids =
                Stream.of(given == null ? new String[0] : given)
                        .flatMap(several -> Stream.of(several.split("[,\\s]+")))
                        .filter(one -> one.matches("\\d{1," + LONGEST_NUMBER + "}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
        draft.setAgreed(EndingShares.agreed(request, "appliquer"));
        AskedAnswers.of(request).forEach(draft.getAnswers()::put);
    }

    public void apply() {
        try {
            lines = bulk.apply(ids, draft);
            applied = true;
        } catch (SharesEndException asking) {
            endings = asking.endings();
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = bulk.look(ids);
        }
        return lines;
    }

    public long getAcceptedCount() {
        return getLines().stream().filter(Line::isAccepted).count();
    }

    public long getRefusedCount() {
        return getLines().size() - getAcceptedCount();
    }

    public Offer getOffer() {
        if (offer == null) {
            offer = sheets.offer(new SheetDraft());
        }
        return offer;
    }

    public List<LanguageName> getLanguages() {
        Locale locale = faces.getViewRoot().getLocale();
        return Locales.OFFERED.stream()
                .map(code -> new LanguageName(code, Locales.nameOf(code, locale)))
                .toList();
    }

    public List<Sensitivity> getSensitivities() {
        return Arrays.asList(Sensitivity.values());
    }

    /** The documents that were picked, to be sent with the form. */
    public String getIds() {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What the label that was chosen would end; empty when nothing, or nobody asks. */
    public List<Ending> getEndings() {
        return endings;
    }

    /** Whether it has just been applied. */
    public boolean isApplied() {
        return applied;
    }

    public BulkDraft getDraft() {
        return draft;
    }
}
