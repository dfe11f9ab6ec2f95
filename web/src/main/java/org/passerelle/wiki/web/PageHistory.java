package org.passerelle.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.wiki.PageRevision;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageEditingService;
import org.passerelle.wiki.service.PageReadingService;

/** What a page said before, who changed it and why. */
@Named
@RequestScoped
public class PageHistory {

    private static final int SHOWN = 50;

    @Inject PageReadingService pages;
    @Inject PageEditingService editing;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private Long id;
    private int from;
    private WikiPage page;
    private List<PageRevision> found = List.of();

    public void load() {
        id = Asked.id(request);
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
        page = pages.open(id);
        found = pages.history(page, from, SHOWN + 1);
    }

    public List<PageRevision> getRevisions() {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    /** Where the list goes on; 0 at its end. */
    public int getNext() {
        return found.size() > SHOWN ? from + SHOWN : 0;
    }

    public boolean isRemovable() {
        return pages.mayRemove(getPage());
    }

    public void remove() throws IOException {
        editing.remove(id);
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + "/wiki");
    }

    public WikiPage getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
