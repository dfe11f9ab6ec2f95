package org.passerelle.content.publication.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.passerelle.common.Activity;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.content.publication.Cautions;
import org.passerelle.content.publication.KeptNumbers;
import org.passerelle.content.publication.NumberWarning;
import org.passerelle.content.publication.Readers;
import org.passerelle.content.sharing.Reach;
import org.passerelle.groups.Principals;
import org.passerelle.groups.service.CurrentPerson;

/**
 * The last look before something is published, the same for every publication. It is quiet: it
 * holds back only what needs a decision, numbers that tell too much, or readers far more numerous
 * than before. Services ask it in their own transaction, so that no door goes past it.
 */
@Dependent
public class BeforePublishing {

    private static final int SHORTEST_REASON = 3;

    @Inject Cautions cautions;
    @Inject Readers readers;
    @Inject Instance<TextOf> texts;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * A text that is about to be published.
     *
     * @param before what it said before: numbers that were there are no news
     * @return the kinds of numbers that are published with a reason
     */
    public Set<NumberKind> text(String words, String before, Place place, Caution caution) {
        Set<String> principals = place.readers();
        List<SeenNumber> seen = SensitiveNumbers.newIn(words, before);
        boolean firstToAll =
                before.isEmpty()
                        && principals.contains(Principals.ALL)
                        && !caution.isConfirmed()
                        && !cautions.hasPublishedToAll(me.id());
        return decided(seen, firstToAll, principals, caution);
    }

    /** A comment, which is seen where its content is. */
    public Set<NumberKind> comment(String words, Content content, Caution caution) {
        return decided(
                SensitiveNumbers.in(words), false, () -> readershipAtAGlance(content), caution);
    }

    /** A content that is about to be shown to others: what was read in it is looked at too. */
    public Set<NumberKind> sharing(Content content, Collection<String> with, Caution caution) {
        Set<String> after = new TreeSet<>(content.getAudience());
        after.addAll(with);
        boolean wide =
                with.stream().anyMatch(one -> !Reach.of(one).isWithin(Reach.GROUP))
                        && !content.getAudience().contains(Principals.ALL);
        return decided(numbersIn(content), wide && !caution.isConfirmed(), after, caution);
    }

    /**
     * Contents that are about to lie elsewhere, or to be copied there: one decision for all of
     * them. Who will read there was said before; only numbers hold them back.
     *
     * @return the kinds of numbers that come with each that has any, by the number of the content
     */
    public Map<Long, Set<NumberKind>> moving(
            Collection<? extends Content> contents, Place to, Caution caution) {
        Map<Long, Set<NumberKind>> kinds = new HashMap<>();
        List<SeenNumber> all = new ArrayList<>();
        for (Content content : contents) {
            List<SeenNumber> seen = widens(content, to) ? numbersIn(content) : List.of();
            if (!seen.isEmpty()) {
                kinds.put(content.getId(), NumberKind.of(seen));
                seen.forEach(number -> all.add(number.in(content.getTitle())));
            }
        }
        decided(all, false, to.readers(), caution);
        return kinds;
    }

    /** Whether others than those who read a content would read it there. */
    private static boolean widens(Content content, Place to) {
        Set<String> readers = content.getAudience();
        return !to.isPersonal()
                && !readers.contains(Principals.ALL)
                && !readers.containsAll(to.readers());
    }

    /** What is here already and stays, for a reason. */
    public Set<NumberKind> staying(Content content, Caution caution) {
        return decided(numbersIn(content), false, () -> readershipAtAGlance(content), caution);
    }

    /**
     * Notes that numbers of these kinds are to be seen in a content that is here already; true when
     * there are.
     */
    public boolean warns(Content content, Set<NumberKind> kinds) {
        if (kinds.isEmpty()) {
            cautions.settle(content);
        } else {
            cautions.warn(new NumberWarning(content, NumberKind.names(kinds), Instant.now()));
        }
        return !kinds.isEmpty();
    }

    /** Remembers why numbers were published; to be called once the content has its own number. */
    public void keep(Content content, Set<NumberKind> kinds, Caution caution) {
        if (!kinds.isEmpty()) {
            cautions.add(
                    new KeptNumbers(
                            content,
                            me.person(),
                            NumberKind.names(kinds),
                            caution.getReason(),
                            Instant.now()));
            activities.fire(new NumbersKept(content, me.person()));
        }
    }

    /** Remembers why the numbers of a content that was here already are published. */
    public void decide(Content content, Set<NumberKind> kinds, Caution caution) {
        keep(content, kinds, caution);
        cautions.settle(content);
    }

    /** What may be seen in a content as it is now. */
    public List<SeenNumber> numbersIn(Content content) {
        return texts.stream()
                .flatMap(text -> text.words(content).stream())
                .flatMap(words -> SensitiveNumbers.in(words).stream())
                .toList();
    }

    /** Who reads, of these principals. */
    public Readership readership(Collection<String> principals) {
        return Readership.of(
                readers.byOrganisation(principals), principals.contains(Principals.ALL));
    }

    /**
     * Who reads a content, for what its page says: without counting the whole public service, and
     * without counting a group for someone who only had something of it shared with her.
     */
    public Readership readershipAtAGlance(Content content) {
        Set<String> audience = content.getAudience();
        boolean outside =
                !audience.contains(Principals.ALL)
                        && !content.keptBy(me.viewer())
                        && !content.place().welcomes(me.viewer());
        return outside ? Readership.hidden() : readershipAtAGlance(audience);
    }

    /** The same, without counting the whole public service. */
    public Readership readershipAtAGlance(Collection<String> principals) {
        return principals.contains(Principals.ALL)
                ? Readership.of(Map.of(), true)
                : readership(principals);
    }

    private Set<NumberKind> decided(
            List<SeenNumber> seen, boolean wide, Collection<String> audience, Caution caution) {
        return decided(seen, wide, () -> readership(audience), caution);
    }

    private Set<NumberKind> decided(
            List<SeenNumber> seen, boolean wide, Supplier<Readership> readers, Caution caution) {
        String problem = seen.isEmpty() ? "" : problem(caution);
        boolean unexplained = !seen.isEmpty() && (!caution.isConfirmed() || !problem.isEmpty());
        if (unexplained || wide) {
            throw new HeldException(seen, readers.get(), caution.isConfirmed() ? problem : "");
        }
        return NumberKind.of(seen);
    }

    private static String problem(Caution caution) {
        String reason = caution.getReason();
        if (reason.length() < SHORTEST_REASON) {
            return "error.reason.missing";
        }
        if (reason.length() > KeptNumbers.LONGEST_REASON) {
            return "error.reason.long";
        }
        return SensitiveNumbers.in(reason).isEmpty() ? "" : "error.reason.number";
    }
}
