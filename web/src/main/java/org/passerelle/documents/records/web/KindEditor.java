package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.kinds.KindProperty.Holds;
import org.passerelle.documents.kinds.service.KindDraft;
import org.passerelle.documents.kinds.service.KindService;
import org.passerelle.documents.kinds.service.KindService.Question;
import org.passerelle.documents.records.RetentionRule;

/** One kind of document: its name, its life, its rule, and what is asked of it. */
@Named
@RequestScoped
public class KindEditor {

    @Inject KindService kinds;
    @Inject HttpServletRequest request;

    private long id;
    private KindDraft draft;
    private DocumentKind kind;
    private List<RetentionRule> rules;
    private String label;
    private Holds holds = Holds.TEXT;
    private boolean required;
    private String choices;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
        draft = KindDraft.of(getKind());
    }

    /** Asked first, so that nobody but an administrator finds the page. */
    public void load() {
        getKind();
    }

    public void save() {
        doing(() -> kinds.change(id, draft));
    }

    public void ask() {
        doing(() -> kinds.ask(id, new Question(label, holds, required, choices)));
    }

    /** What is typed beside a question is named after it. */
    public void change(long propertyId) {
        doing(
                () ->
                        kinds.change(
                                id,
                                propertyId,
                                new Question(
                                        Asked.text(request, "libelle-" + propertyId),
                                        null,
                                        request.getParameter("obligatoire-" + propertyId) != null,
                                        Asked.text(request, "choix-" + propertyId))));
    }

    public void move(long propertyId, boolean up) {
        doing(() -> kinds.move(id, propertyId, up));
    }

    public void retireQuestion(long propertyId, boolean retired) {
        doing(() -> kinds.retire(id, propertyId, retired));
    }

    public void retire(boolean retired) {
        doing(() -> kinds.retire(id, retired));
    }

    private void doing(Runnable act) {
        try {
            act.run();
            Answers.done("recordsText", "kind.saved");
            Answers.goTo("/administration/type?id=" + id);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public DocumentKind getKind() {
        if (kind == null) {
            kind = kinds.get(id);
        }
        return kind;
    }

    public List<RetentionRule> getRules() {
        if (rules == null) {
            rules = kinds.overview().rules();
        }
        return rules;
    }

    /** The choices of a question, one a line. */
    public String lines(KindProperty property) {
        return String.join("\n", property.getChoices());
    }

    public List<Holds> getAllHolds() {
        return Arrays.asList(Holds.values());
    }

    public long getId() {
        return id;
    }

    public KindDraft getDraft() {
        return draft;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Holds getHolds() {
        return holds;
    }

    public void setHolds(Holds holds) {
        this.holds = holds;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
