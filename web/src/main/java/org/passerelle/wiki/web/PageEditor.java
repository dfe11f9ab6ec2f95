package org.passerelle.wiki.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.StaleEditException;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.web.Decision;
import org.passerelle.content.publication.web.Held;
import org.passerelle.content.service.DraftService;
import org.passerelle.content.service.RichText;
import org.passerelle.content.service.TextComparison;
import org.passerelle.content.web.DiffRow;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.wiki.WikiPage;
import org.passerelle.wiki.service.PageDraft;
import org.passerelle.wiki.service.PageEditingService;
import org.passerelle.wiki.service.PageReadingService;

/**
 * The page where a wiki page is written. What is typed is kept as a draft by a script; when someone
 * else saved meanwhile, both texts are shown and the writer decides.
 */
@Named
@RequestScoped
public class PageEditor {

    @Inject PageReadingService pages;
    @Inject PageEditingService editing;
    @Inject DraftService drafts;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private PageDraft draft = new PageDraft();
    private Instant resumedFrom;
    private WikiPage savedMeanwhile;
    private Held held;
    private WorkingGroup home;

    /** Begins with the page, or with the draft of it that was left unfinished. */
    public void load() {
        Long id = Asked.number(request, "id");
        if (id == null) {
            Long groupId = Asked.number(request, "groupe");
            home = pages.home(groupId);
            draft = PageDraft.ofNew(groupId);
        } else {
            WikiPage page = pages.openToEdit(id);
            home = page.getHome();
            draft = PageDraft.of(page);
        }
        drafts.find(draft.getTopic())
                .ifPresent(
                        kept -> {
                            draft.resume(kept);
                            resumedFrom = kept.getKeptAt();
                        });
    }

    public void save() throws IOException {
        Decision decision = Decision.of(request, "enregistrer");
        if (decision.mask()) {
            draft.maskNumbers();
        }
        draft.decided(decision.caution());
        try {
            WikiPage saved = draft.isNew() ? editing.create(draft) : editing.revise(draft);
            goTo("/wiki/page?id=" + saved.getId());
        } catch (StaleEditException stale) {
            savedMeanwhile = pages.open(draft.getPageId());
        } catch (HeldException waiting) {
            held = Held.of(waiting, -1);
        }
    }

    /** What waits for a decision before the page is published; null when nothing does. */
    public Held getHeld() {
        return held;
    }

    /** Saves over the revision that the writer has now been shown. */
    public int getNewestSeen() {
        return savedMeanwhile == null
                ? draft.getBaseRevision()
                : savedMeanwhile.getCurrent().getNumber();
    }

    public void setNewestSeen(int number) {
        draft.setBaseRevision(number);
    }

    public void dropDraft() throws IOException {
        drafts.discard(draft.getTopic());
        goTo(draft.isNew() ? address() : "/wiki/page?id=" + draft.getPageId());
    }

    /** Where « Annuler » leads. */
    public String getWayOut() {
        if (!draft.isNew()) {
            return "/wiki/page?id=" + draft.getPageId();
        }
        return draft.getGroupId() == null ? "/wiki" : "/wiki?groupe=" + draft.getGroupId();
    }

    private String address() {
        return "/wiki/editeur"
                + (draft.getGroupId() == null ? "" : "?groupe=" + draft.getGroupId());
    }

    private void goTo(String address) throws IOException {
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + address);
    }

    public PageDraft getDraft() {
        return draft;
    }

    /** When the draft that is shown was kept; {@code null} when nothing was left unfinished. */
    public Instant getResumedFrom() {
        return resumedFrom;
    }

    /** The group of the page; {@code null} in the commons. */
    public WorkingGroup getHome() {
        if (home == null && draft.getGroupId() != null) {
            home = pages.home(draft.getGroupId());
        }
        return home;
    }

    /** What somebody else saved while this was being written; {@code null} when nobody did. */
    public WikiPage getSavedMeanwhile() {
        return savedMeanwhile;
    }

    /** From what the other saved to what was typed here. */
    public List<DiffRow> getDifferenceRows() {
        return DiffRow.of(
                TextComparison.of(
                                savedMeanwhile.getCurrent().getHtml(), RichText.of(draft.getText()))
                        .getBlocks());
    }
}
