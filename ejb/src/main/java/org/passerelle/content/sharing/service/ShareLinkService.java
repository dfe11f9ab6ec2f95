package org.passerelle.content.sharing.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.Share;
import org.passerelle.content.sharing.Reach;
import org.passerelle.content.sharing.ShareLink;
import org.passerelle.content.sharing.ShareLinks;
import org.passerelle.groups.Principals;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Person;

/**
 * Links to hand to colleagues who sign in. Whoever opens one is given a share of her own, to read,
 * until the link ends: she is among those who have access, by her name.
 */
@Stateless
public class ShareLinkService {

    private static final int LONGEST_DAYS = 366;

    @Inject Contents contents;
    @Inject ShareLinks links;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * What a link leads to.
     *
     * @param readable whether the viewer reads it already
     */
    public record Way(
            Subject subject, String title, Person madeBy, Instant endsAt, boolean readable) {

        public String getTitle() {
            return title;
        }

        public Person getMadeBy() {
            return madeBy;
        }

        public Instant getEndsAt() {
            return endsAt;
        }
    }

    /** The links of a content that are open. */
    public List<ShareLink> of(long contentId) {
        List<ShareLink> open = links.openOf(shareable(contentId), Instant.now());
        open.forEach(ShareLink::getUseCount);
        return open;
    }

    /** Makes a link and says its secret, once. */
    public String make(long contentId, LocalDate lastDay) {
        Content content = shareable(contentId);
        // Whoever holds a link may hand it on.
        if (!Reach.EVERYONE.isWithin(Reach.widestFor(content.getSensitivity()))) {
            throw new SharingRefusedException("error.link");
        }
        Instant now = Instant.now();
        Instant end = ShareDraft.endOf(lastDay);
        if (end == null || !end.isAfter(now)) {
            throw new SharingRefusedException("error.past");
        }
        if (end.isAfter(now.plus(LONGEST_DAYS, ChronoUnit.DAYS))) {
            throw new SharingRefusedException("error.farEnd");
        }
        String secret = LinkSecret.draw();
        links.add(new ShareLink(content, LinkSecret.hash(secret), me.person(), end, now));
        activities.fire(new ShareLinkMade(content, me.person()));
        return secret;
    }

    /** Takes a link back, with the shares that it gave and nobody renewed since. */
    public void revoke(long contentId, long linkId) {
        Content content = shareable(contentId);
        ShareLink link =
                links.find(linkId)
                        .filter(found -> found.getContent().equals(content))
                        .orElseThrow(NotFoundException::new);
        link.takeBack(Instant.now());
        activities.fire(new ShareLinkRevoked(content, me.person()));
    }

    /** Where a link leads; what is ended, taken back or was never there leads nowhere alike. */
    public Way follow(String secret) {
        ShareLink link = open(secret);
        Content content = link.getContent();
        return new Way(
                content.subject(),
                content.getTitle(),
                link.getMadeBy(),
                link.getEndsAt(),
                content.readableBy(me.viewer()));
    }

    /** Gives the caller her share. */
    public Subject use(String secret) {
        ShareLink link = open(secret);
        Content content = link.getContent();
        if (!content.readableBy(me.viewer())) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            content.share(
                    Principals.person(me.id()),
                    Share.Grant.READ,
                    link.getEndsAt(),
                    link.getMadeBy(),
                    now);
            link.usedBy(me.person(), now);
            activities.fire(new ShareLinkUsed(content, me.person()));
        }
        return content.subject();
    }

    private ShareLink open(String secret) {
        me.account();
        return Optional.ofNullable(secret)
                .filter(LinkSecret::isOne)
                .flatMap(given -> links.findOpen(LinkSecret.hash(given), Instant.now()))
                .orElseThrow(NotFoundException::new);
    }

    private Content shareable(long contentId) {
        Content content = contents.getReadable(contentId, me.viewer());
        me.must(content.keptBy(me.viewer()));
        return content;
    }
}
