package org.passerelle.documents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.following.web.OpeningNoted;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.service.LibraryService;
import org.passerelle.documents.service.LibraryService.OpenDocument;
import org.passerelle.documents.service.Reception;
import org.passerelle.groups.Principals;

/** A document: what it is, its versions. */
@Named
@RequestScoped
public class DocumentView {

    @Inject LibraryService libraries;
    @Inject Reception reception;
    @Inject OpeningNoted opened;
    @Inject HttpServletRequest request;

    private Long id;
    private String arrival;
    private OpenDocument open;

    /**
     * A form that comes back asks what it may show before the parameters of the page are applied.
     */
    @PostConstruct
    void begin() {
        String given = request.getParameter("id");
        if (given != null && given.matches("\\d{1,18}")) {
            id = Long.valueOf(given);
        }
    }

    /** Reads it once, so that what may not be seen is not found before anything is shown. */
    public void load() {
        open();
    }

    public Document getDocument() {
        return open().document();
    }

    public StoredFile getFile() {
        return getDocument().getCurrent().getFile();
    }

    public boolean isEditable() {
        return open().editable();
    }

    public boolean isOpenToAll() {
        return getDocument().getAudience().contains(Principals.ALL);
    }

    public long getLimit() {
        return reception.limit();
    }

    private OpenDocument open() {
        if (open == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            open = libraries.open(id);
            opened.of(id);
        }
        return open;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** How the document has just come here, when a plain form deposited it. */
    public String getArrival() {
        return arrival;
    }

    public void setArrival(String given) {
        arrival = List.of("nouveau", "version", "homonyme", "copie").contains(given) ? given : null;
    }
}
