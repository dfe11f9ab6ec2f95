package org.passerelle.content.sharing.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.common.Activity;
import org.passerelle.content.Content;
import org.passerelle.content.Sensitivity;
import org.passerelle.content.Share;
import org.passerelle.content.sharing.Reach;
import org.passerelle.content.sharing.ShareLink;
import org.passerelle.content.sharing.ShareLinks;
import org.passerelle.content.sharing.service.SharesEndException.Ending;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Says how carefully contents are handled. What a label does not allow to be shared that far is no
 * longer shared: the same rule that refuses such a share ends it.
 */
@Dependent
public class Labelling {

    @Inject ShareLinks links;
    @Inject Parties parties;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * Whether the caller may give a content this label: who only had it shared with her does not.
     */
    public boolean allows(Content content, Sensitivity label) {
        return content.getSensitivity() == label || content.shareableBy(me.viewer());
    }

    /**
     * Gives contents a label.
     *
     * @param agreed whether the caller knows which shares end with it
     * @throws SharesEndException when shares would end and she was not told
     */
    public void label(Collection<? extends Content> contents, Sensitivity label, boolean agreed) {
        Instant now = Instant.now();
        if (!agreed) {
            List<Ending> endings =
                    contents.stream()
                            .map(content -> ending(content, label, now))
                            .filter(Objects::nonNull)
                            .toList();
            if (!endings.isEmpty()) {
                throw new SharesEndException(endings);
            }
        }
        contents.forEach(content -> label(content, label, now));
    }

    private void label(Content content, Sensitivity label, Instant now) {
        if (content.getSensitivity() == label) {
            return;
        }
        if (!content.shareableBy(me.viewer())) {
            throw new SharingRefusedException("error.label");
        }
        for (Share share : tooWide(content, label, now)) {
            content.unshare(share.getPrincipal(), now);
            activities.fire(new ContentUnshared(content, me.person(), share.getPrincipal()));
        }
        for (ShareLink link : closed(content, label, now)) {
            link.takeBack(now);
            activities.fire(new ShareLinkRevoked(content, me.person()));
        }
        content.handleAs(label);
    }

    private Ending ending(Content content, Sensitivity label, Instant now) {
        List<Share> shares = tooWide(content, label, now);
        int closed = closed(content, label, now).size();
        if (shares.isEmpty() && closed == 0) {
            return null;
        }
        Map<String, Party> named = parties.named(shares.stream().map(Share::getPrincipal).toList());
        return new Ending(
                content,
                shares.stream()
                        .filter(share -> named.containsKey(share.getPrincipal()))
                        .map(share -> new SharedWith(named.get(share.getPrincipal()), share))
                        .toList(),
                closed);
    }

    private static List<Share> tooWide(Content content, Sensitivity label, Instant now) {
        Reach widest = Reach.widestFor(label);
        return content.getShares().stream()
                .filter(share -> share.isActive(now))
                .filter(share -> !Reach.of(share.getPrincipal()).isWithin(widest))
                .toList();
    }

    /** Links go to whoever holds them; what they may not do any more, they could only do before. */
    private List<ShareLink> closed(Content content, Sensitivity label, Instant now) {
        boolean had = Reach.widestFor(content.getSensitivity()) == Reach.EVERYONE;
        return had && Reach.widestFor(label) != Reach.EVERYONE
                ? links.openOf(content, now)
                : List.of();
    }
}
