package org.passerelle.discussions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.passerelle.common.web.Asked;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.web.Decision;
import org.passerelle.content.publication.web.Held;
import org.passerelle.content.service.DraftService;
import org.passerelle.discussions.service.DiscussionDraft;
import org.passerelle.discussions.service.DiscussionService;
import org.passerelle.groups.WorkingGroup;

/** The page where a discussion is opened. */
@Named
@RequestScoped
public class DiscussionOpening {

    @Inject DiscussionService discussions;
    @Inject DraftService drafts;
    @Inject FacesContext faces;
    @Inject HttpServletRequest request;

    private DiscussionDraft draft = new DiscussionDraft();
    private Instant resumedFrom;
    private WorkingGroup home;
    private Held held;

    /** Begins empty, or with the draft that was left unfinished. */
    public void load() {
        Long groupId = Asked.number(request, "groupe");
        home = discussions.home(groupId);
        draft = DiscussionDraft.ofNew(groupId);
        drafts.find(draft.getTopic())
                .ifPresent(
                        kept -> {
                            draft.resume(kept);
                            resumedFrom = kept.getKeptAt();
                        });
    }

    public void open() throws IOException {
        Decision decision = Decision.of(request, "ouvrir");
        if (decision.mask()) {
            draft.maskNumbers();
        }
        draft.decided(decision.caution());
        try {
            goTo("/discussions/discussion?id=" + discussions.open(draft).getId());
        } catch (HeldException waiting) {
            held = Held.of(waiting, -1);
        }
    }

    /** What waits for a decision before it is published; null when nothing does. */
    public Held getHeld() {
        return held;
    }

    public void dropDraft() throws IOException {
        drafts.discard(draft.getTopic());
        goTo(
                "/discussions/nouvelle"
                        + (draft.getGroupId() == null ? "" : "?groupe=" + draft.getGroupId()));
    }

    private void goTo(String address) throws IOException {
        faces.getExternalContext()
                .redirect(faces.getExternalContext().getRequestContextPath() + address);
    }

    /** Where « Annuler » leads. */
    public String getWayOut() {
        return draft.getGroupId() == null
                ? "/discussions"
                : "/discussions?groupe=" + draft.getGroupId();
    }

    public DiscussionDraft getDraft() {
        return draft;
    }

    /** When the draft that is shown was kept; {@code null} when nothing was left unfinished. */
    public Instant getResumedFrom() {
        return resumedFrom;
    }

    /** The group in which it is opened; {@code null} in the commons. */
    public WorkingGroup getHome() {
        if (home == null && draft.getGroupId() != null) {
            home = discussions.home(draft.getGroupId());
        }
        return home;
    }
}
