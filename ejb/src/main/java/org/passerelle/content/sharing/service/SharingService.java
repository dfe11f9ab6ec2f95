package org.passerelle.content.sharing.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.Share;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.service.Opened;
import org.passerelle.content.sharing.AccessRequests;
import org.passerelle.content.sharing.Reach;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Person;

/**
 * Shows contents to others than those who read where they lie, and takes that back.
 *
 * <p>Its author and those who keep its place share it as far as its sensitivity allows. Other
 * members of its group, who may change it, share it with persons and groups. Whoever only had it
 * shared with her does not pass it on.
 */
@Stateless
public class SharingService {

    @Inject Contents contents;
    @Inject Parties parties;
    @Inject Memberships memberships;
    @Inject AccessRequests requests;
    @Inject BeforePublishing before;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** The content, if the caller may share it. */
    public Content open(long contentId) {
        return shareable(contentId);
    }

    /** Who has access to a content that the caller reads. */
    public Access access(long contentId) {
        Content content = opened.get(Content.class, contentId, contents::getReadable);
        boolean inside =
                content.keptBy(me.viewer())
                        || content.place().isCommons()
                        || content.place().welcomes(me.viewer());
        boolean shareable = content.shareableBy(me.viewer());
        boolean grouped = content.getHome() != null && inside;
        List<Person> coordinators =
                grouped
                        ? memberships.coordinatorsOf(content.getHome()).stream()
                                .map(Membership::getPerson)
                                .toList()
                        : List.of();
        return new Access(
                content,
                grouped ? memberships.countActive(content.getHome()) : 0,
                coordinators,
                shares(content, inside),
                inside,
                shareable,
                content.keptBy(me.viewer()) ? requests.count(contentId) : 0);
    }

    /** Those with whom the caller may share, whose name begins so. */
    public List<Party> candidates(long contentId, String words) {
        Content content = shareable(contentId);
        Reach widest = widest(content);
        return parties.namedLike(words).stream()
                .filter(party -> party.reach().isWithin(widest))
                .toList();
    }

    /** These parties, of those with whom the caller may share. */
    public List<Party> chosen(Set<String> principals) {
        return principals.stream().flatMap(one -> parties.find(one).stream()).toList();
    }

    /** Who is asking, for what a content says of her. */
    public Viewer viewer() {
        return me.viewer();
    }

    /** How far the caller may share a content. */
    public Reach widest(Content content) {
        Reach allowed = Reach.widestFor(content.getSensitivity());
        Reach hers = content.keptBy(me.viewer()) ? Reach.EVERYONE : Reach.GROUP;
        return hers.isWithin(allowed) ? hers : allowed;
    }

    public void share(long contentId, ShareDraft draft) {
        Content content = shareable(contentId);
        Instant now = Instant.now();
        check(content, draft, now);
        Set<NumberKind> kept = before.sharing(content, draft.with(), draft.caution());
        for (String principal : draft.with()) {
            boolean first = content.findShare(principal).isEmpty();
            Share share = content.share(principal, draft.grants(), draft.until(), me.person(), now);
            activities.fire(new ContentShared(content, me.person(), share, first));
        }
        before.decide(content, kept, draft.caution());
    }

    /** Takes a share back: from the next request on, it opens nothing. */
    public void stop(long contentId, String principal) {
        Content content = shareable(contentId);
        if (content.findShare(principal).isPresent()) {
            content.unshare(principal, Instant.now());
            activities.fire(new ContentUnshared(content, me.person(), principal));
        }
    }

    private void check(Content content, ShareDraft draft, Instant now) {
        if (draft.with().isEmpty()) {
            throw new SharingRefusedException("error.nobody");
        }
        if (draft.until() != null && !draft.until().isAfter(now)) {
            throw new SharingRefusedException("error.past");
        }
        for (String principal : draft.with()) {
            Reach reach = Reach.of(principal);
            if (!reach.isWithin(Reach.widestFor(content.getSensitivity()))) {
                throw new TooWideException(content.getSensitivity());
            }
            if (!reach.isWithin(widest(content))) {
                throw new SharingRefusedException("error.keepersOnly");
            }
            if (parties.find(principal).isEmpty()) {
                throw new SharingRefusedException("error.unknown");
            }
            if (readsAnyway(content, principal, draft.grants())) {
                throw new SharingRefusedException("error.readsAnyway");
            }
        }
    }

    /**
     * Nothing is gained by a share with those who read the place, unless they may now change it.
     */
    private static boolean readsAnyway(Content content, String principal, Share.Grant grants) {
        Set<String> readers = content.place().readers();
        return content.getOwnerId() != null
                        && principal.equals(Principals.person(content.getOwnerId()))
                || grants == Share.Grant.READ
                        && (readers.contains(principal) || readers.contains(Principals.ALL));
    }

    private List<SharedWith> shares(Content content, boolean inside) {
        Instant now = Instant.now();
        List<Share> seen =
                content.getShares().stream()
                        .filter(share -> share.isActive(now))
                        .filter(share -> inside || me.viewer().isAny(List.of(share.getPrincipal())))
                        .sorted(Comparator.comparing(Share::getSharedAt))
                        .toList();
        Map<String, Party> named = parties.named(seen.stream().map(Share::getPrincipal).toList());
        return seen.stream()
                .filter(share -> named.containsKey(share.getPrincipal()))
                .map(share -> new SharedWith(named.get(share.getPrincipal()), share))
                .toList();
    }

    private Content shareable(long contentId) {
        Content content = contents.getReadable(contentId, me.viewer());
        me.must(content.shareableBy(me.viewer()));
        return content;
    }
}
