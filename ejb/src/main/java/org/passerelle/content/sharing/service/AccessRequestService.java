package org.passerelle.content.sharing.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.Share;
import org.passerelle.content.service.Opened;
import org.passerelle.content.sharing.AccessRequest;
import org.passerelle.content.sharing.AccessRequests;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.groups.service.Viewers;

/**
 * Somebody stands before a closed address and asks to be let in. Asking does the same work and
 * gives the same answer whether something is there or not; a moment later the house tells those who
 * may answer, or forgets what leads nowhere. A request that is declined is answered by silence.
 */
@Stateless
public class AccessRequestService {

    /** How often a person may ask within an hour. */
    public static final int OFTEN = 10;

    @Inject AccessRequests requests;
    @Inject Contents contents;
    @Inject Viewers viewers;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    public void ask(long contentId, String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() > AccessRequest.LONGEST_REASON) {
            throw new InvalidInputException(
                    "motif", "error.reason.long", AccessRequest.LONGEST_REASON);
        }
        Instant now = Instant.now();
        if (requests.tally(me.id(), now) > OFTEN) {
            throw new SharingRefusedException("error.asksOften", OFTEN);
        }
        requests.add(new AccessRequest(contentId, me.person(), said, now));
    }

    /** Those who wait for an answer, for those who keep the content. */
    public List<AccessRequest> of(long contentId) {
        Content content = opened.get(Content.class, contentId, contents::getReadable);
        return content.keptBy(me.viewer()) ? requests.of(contentId) : List.of();
    }

    /**
     * @param lastDay null to last until it is taken back
     */
    public void accept(long requestId, LocalDate lastDay) {
        AccessRequest request = requests.get(requestId);
        Content content = kept(request);
        ShareDraft draft = ShareDraft.with(List.of(), Share.Grant.READ, lastDay);
        Instant now = Instant.now();
        if (draft.until() != null && !draft.until().isAfter(now)) {
            throw new SharingRefusedException("error.past");
        }
        requests.remove(request);
        Viewer asker = viewers.of(request.getPerson());
        if (!content.readableBy(asker)) {
            Share share =
                    content.share(
                            Principals.person(asker.personId()),
                            Share.Grant.READ,
                            draft.until(),
                            me.person(),
                            now);
            activities.fire(new ContentShared(content, me.person(), share, true));
        }
    }

    public void decline(long requestId) {
        AccessRequest request = requests.get(requestId);
        Content content = kept(request);
        requests.remove(request);
        activities.fire(new AccessDeclined(content, me.person()));
    }

    /** Tells of some requests those who may answer; true when there may be more. */
    public boolean hearSome(int howMany) {
        List<AccessRequest> unheard = requests.takeUnheard(howMany);
        unheard.forEach(this::hear);
        return unheard.size() == howMany;
    }

    private void hear(AccessRequest request) {
        Content content = contents.find(request.getContentId()).orElse(null);
        boolean leadsNowhere =
                content == null
                        || !content.isPublished()
                        || content.readableBy(viewers.of(request.getPerson()))
                        || requests.waits(content.getId(), request.getPerson().getId());
        if (leadsNowhere) {
            requests.remove(request);
        } else {
            request.heard(Instant.now());
            requests.flush();
            activities.fire(new AccessAsked(content, request.getPerson()));
        }
    }

    private Content kept(AccessRequest request) {
        Content content = contents.getReadable(request.getContentId(), me.viewer());
        if (!content.keptBy(me.viewer())) {
            throw new NotFoundException();
        }
        return content;
    }
}
