package org.passerelle.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.passerelle.common.web.Asked;
import org.passerelle.content.service.TextComparison;
import org.passerelle.content.web.DiffRow;
import org.passerelle.wiki.PageRevision;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageEditingService;
import org.passerelle.wiki.service.PageReadingService;

/** Two revisions of a page side by side. */
@Named
@RequestScoped
public class PageComparison {

    private static final int OFFERED = 200;

    @Inject PageReadingService pages;
    @Inject PageEditingService editing;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private Long id;
    private Integer from;
    private Integer to;
    private WikiPage page;
    private PageRevision before;
    private PageRevision after;
    private List<PageRevision> offered = List.of();
    private TextComparison comparison;
    private int newest;

    /** Without numbers, what the last save changed. */
    public void load() {
        id = Asked.id(request);
        from = number("de");
        to = number("a");
        page = pages.open(id);
        int newest = page.getCurrent().getNumber();
        after = pages.revision(page, to == null ? newest : to);
        before = pages.revision(page, from == null ? Math.max(1, after.getNumber() - 1) : from);
        from = before.getNumber();
        to = after.getNumber();
        offered = pages.history(page, 0, OFFERED);
        comparison = TextComparison.of(before.getHtml(), after.getHtml());
    }

    private Integer number(String name) {
        Long said = Asked.number(request, name);
        return said == null ? null : said.intValue();
    }

    /** The rows of the comparison; long stretches that are the same are folded. */
    public List<DiffRow> getRows() {
        return DiffRow.of(comparison.getBlocks());
    }

    /** How much came and went, and in how many places. */
    public TextComparison getComparison() {
        return comparison;
    }

    public boolean isRestorable() {
        return before.getNumber() < page.getCurrent().getNumber() && pages.mayEdit(page);
    }

    /** Makes the older of the two the newest again. */
    public void restore() throws IOException {
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "wikiText");
        String summary = MessageFormat.format(text.getString("compare.restored"), from);
        editing.restore(id, from, newest, summary);
        faces.getExternalContext()
                .redirect(
                        faces.getExternalContext().getRequestContextPath() + "/wiki/page?id=" + id);
    }

    /** The newest revision when the page was shown. */
    public int getNewest() {
        return page == null ? newest : page.getCurrent().getNumber();
    }

    public void setNewest(int newest) {
        this.newest = newest;
    }

    public WikiPage getPage() {
        return page;
    }

    public PageRevision getBefore() {
        return before;
    }

    public PageRevision getAfter() {
        return after;
    }

    public List<PageRevision> getOffered() {
        return offered;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
