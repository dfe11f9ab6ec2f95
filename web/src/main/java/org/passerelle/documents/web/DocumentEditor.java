package org.passerelle.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.service.DocumentCareService;
import org.passerelle.documents.service.DocumentCareService.Description;
import org.passerelle.documents.service.LibraryService;
import org.passerelle.documents.service.LibraryService.OpenDocument;

/** The form that says what a document is. */
@Named
@RequestScoped
public class DocumentEditor {

    @Inject LibraryService libraries;
    @Inject DocumentCareService care;

    private Long id;
    private String title;
    private String description;
    private int version;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        OpenDocument open = libraries.open(id);
        if (!open.editable()) {
            throw new NotAllowedException();
        }
        title = open.document().getTitle();
        description = open.document().getDescription();
        version = open.document().getVersion();
    }

    public String save() {
        care.describe(id, new Description(title, description, version));
        return "/documents/document.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
