package org.passerelle.documents.versions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.versions.service.VersionService;
import org.passerelle.documents.versions.service.VersionService.OneVersion;

/** One version of a document, at an address that stays. */
@Named
@RequestScoped
public class VersionCard {

    private static final String TEXT = "versionsText";

    @Inject VersionService versions;
    @Inject HttpServletRequest request;

    private long id;
    private int number;
    private int newest;
    private String label;
    private OneVersion open;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
        Long asked = Asked.number(request, "numero");
        if (asked == null) {
            throw new NotFoundException();
        }
        number = asked.intValue();
    }

    /** Asked before the page begins: what may not be seen is not found. */
    public void load() {
        label = getVersion().getLabel();
        newest = getDocument().getCurrent().getNumber();
    }

    public void restore() {
        versions.restore(
                id, number, newest, Answers.sentence(TEXT, "card.restoredComment", number));
        Answers.done(TEXT, "card.restored", number);
        Answers.goTo("/documents/document?id=" + id);
    }

    public void keepLabel() {
        try {
            versions.label(id, number, label);
            Answers.done(TEXT, "card.labelled");
            Answers.goTo("/documents/version?id=" + id + "&numero=" + number);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    public Document getDocument() {
        return open().document();
    }

    public DocumentVersion getVersion() {
        return open().version();
    }

    public boolean isEditable() {
        return open().editable();
    }

    /** Whether it is the one that people open. */
    public boolean isCurrent() {
        return number == getDocument().getCurrent().getNumber();
    }

    private OneVersion open() {
        if (open == null) {
            open = versions.open(id, number);
        }
        return open;
    }

    public long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    /** The newest version when the page was shown. */
    public int getNewest() {
        return newest;
    }

    public void setNewest(int newest) {
        this.newest = newest;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
