package org.passerelle.content.publication.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.content.Place;
import org.passerelle.content.following.Followings;
import org.passerelle.content.service.Homes;
import org.passerelle.content.service.Opened;
import org.passerelle.groups.Principals;
import org.passerelle.groups.service.CurrentPerson;

/** Says before anything is published who will see it and who will be told. */
@Stateless
public class PublicationService {

    @Inject BeforePublishing before;
    @Inject Contents contents;
    @Inject Followings followings;
    @Inject Homes homes;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /**
     * Who sees what is written in a group that the caller knows.
     *
     * @param groupId null for the commons
     */
    public Readership in(Long groupId) {
        return before.readershipAtAGlance(
                Place.of(groupId == null ? null : homes.getListed(groupId)).readers());
    }

    /**
     * What is said beside the button of a comment.
     *
     * @param told how many are told of it, beside those it mentions
     */
    public record UnderContent(Readership readers, int told) {}

    /** Who sees what is said under a content, and how many are told. */
    public UnderContent under(long contentId) {
        Content content = opened.get(Content.class, contentId, contents::getReadable);
        return new UnderContent(
                before.readershipAtAGlance(content), followings.counts(content, me.id()).told());
    }

    /** How many are told when a content is shared with these. */
    public long toldOfShare(Collection<String> with) {
        Set<String> told = new HashSet<>(with);
        told.removeIf(one -> one.equals(Principals.ALL) || one.startsWith("org:"));
        return told.isEmpty() ? 0 : before.readership(told).persons();
    }
}
