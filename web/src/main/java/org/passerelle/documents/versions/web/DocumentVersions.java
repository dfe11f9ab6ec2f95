package org.passerelle.documents.versions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.versions.service.VersionService;
import org.passerelle.documents.versions.service.VersionService.History;

/** The versions of a document: the newest on its page, all of them on their own. */
@Named
@RequestScoped
public class DocumentVersions {

    private static final int NEWEST = 5;
    private static final int SHOWN = 50;

    @Inject VersionService versions;
    @Inject HttpServletRequest request;

    private long id;
    private int from;
    private History history;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    /** Asked before the page begins: what may not be seen is not found. */
    public void load() {
        getAll();
    }

    /** The newest ones, for the page of the document. */
    public List<DocumentVersion> getNewest() {
        List<DocumentVersion> all = getAll();
        return all.subList(0, Math.min(NEWEST, all.size()));
    }

    public List<DocumentVersion> getAll() {
        return history().versions();
    }

    public boolean isSeveral() {
        return getDocument().getCurrent().getNumber() > 1;
    }

    /** Where the list goes on; 0 at its end. */
    public int getNext() {
        return history().more() ? from + SHOWN : 0;
    }

    public Document getDocument() {
        return history().document();
    }

    public long getId() {
        return id;
    }

    private History history() {
        if (history == null) {
            history = versions.history(id, from, SHOWN);
        }
        return history;
    }
}
