package org.passerelle.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.following.web.OpeningNoted;
import org.passerelle.content.service.MentioningService;
import org.passerelle.content.service.Outline;
import org.passerelle.content.service.Outline.Heading;
import org.passerelle.content.service.RichText;
import org.passerelle.wiki.PageRevision;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageReadingService;

/** A wiki page as it is read, or one of its former revisions. */
@Named
@RequestScoped
public class PageView {

    /** A table of contents is worth its place from here on. */
    private static final int HEADINGS = 3;

    @Inject PageReadingService pages;
    @Inject MentioningService mentioning;
    @Inject OpeningNoted opened;
    @Inject HttpServletRequest request;

    private Long id;
    private WikiPage page;
    private PageRevision revision;
    private List<WikiPage> neighbours;
    private Outline outline;

    public void load() {
        id = Asked.id(request);
        Long number = Asked.number(request, "revision");
        page = pages.open(id);
        boolean former = number != null && number != page.getCurrent().getNumber();
        revision = former ? pages.revision(page, number.intValue()) : page.getCurrent();
        opened.of(id);
    }

    public WikiPage getPage() {
        return page;
    }

    public PageRevision getRevision() {
        return revision;
    }

    /** Whether this is what the page said once, not what it says now. */
    public boolean isFormer() {
        return revision.getNumber() != page.getCurrent().getNumber();
    }

    public boolean isEditable() {
        return !isFormer() && pages.mayEdit(page);
    }

    public boolean isRemovable() {
        return pages.mayRemove(page);
    }

    /** The pages of the same home, this one among them. */
    public List<WikiPage> getNeighbours() {
        if (neighbours == null) {
            neighbours = pages.beside(page);
        }
        return neighbours;
    }

    /** The text, cleaned again and made ready for reading. */
    public String getHtml() {
        return outline().getHtml();
    }

    public List<Heading> getHeadings() {
        List<Heading> headings = outline().getHeadings();
        return headings.size() < HEADINGS ? List.of() : headings;
    }

    private Outline outline() {
        if (outline == null) {
            String html = revision.getHtml();
            String profile = request.getContextPath() + "/annuaire/personne?id=";
            outline =
                    Outline.of(
                            revision.getTitle(),
                            RichText.show(
                                    html,
                                    mentioning.mentionedIn(List.of(RichText.words(html))),
                                    profile));
        }
        return outline;
    }

    public Long getId() {
        return id;
    }
}
