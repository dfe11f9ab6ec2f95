package org.passerelle.search.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.discussions.Discussion;
import org.passerelle.documents.Document;
import org.passerelle.search.TitleQuestion;
import org.passerelle.wiki.WikiPage;

/**
 * What a question asks of the database while the index is away: its words in titles and names, and
 * those of its conditions that the database knows. Which ones it does not is said on the page.
 */
final class Outage {

    private static final int MOST_WORDS = 8;

    private final Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    private final List<String> authorNames = new ArrayList<>();
    private final List<String> words;
    private boolean impossible;
    private Instant from;
    private Instant before;

    Outage(Understood asked) {
        QuestionWords typed = QuestionWords.of(asked.question().text());
        words = new ArrayList<>(split(typed.words()));
        words.addAll(typed.phrases());
        asked.question()
                .narrowing()
                .chosen()
                .forEach(
                        (facet, values) ->
                                Condition.among(facet, values).plain().ifPresent(this::add));
        asked.conditions().all().forEach(condition -> condition.plain().ifPresent(this::add));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private void add(Condition.Plain plain) {
        if (plain.facet() != null) {
            also(plain.facet(), plain.values());
        }
        if (plain.author() != null) {
            authorNames.addAll(split(plain.author()));
        }
        if (plain.from() != null && (from == null || plain.from().isAfter(from))) {
            from = plain.from();
        }
        if (plain.before() != null && (before == null || plain.before().isBefore(before))) {
            before = plain.before();
        }
    }

    /** What is chosen beside the results and typed in the question must both hold. */
    private void also(Facet facet, Collection<String> values) {
        Set<String> more = new TreeSet<>(values);
        if (wanted.containsKey(facet)) {
            more.retainAll(wanted.get(facet));
            impossible |= more.isEmpty();
        }
        wanted.put(facet, more);
    }

    /** Whether there is anything to look for, and it may be found. */
    boolean isAsked() {
        boolean narrowed =
                !wanted.isEmpty() || !authorNames.isEmpty() || from != null || before != null;
        return !impossible && (!words.isEmpty() || narrowed);
    }

    /** The words, as the names of persons and groups are asked for them. */
    String words() {
        return String.join(" ", words);
    }

    boolean admits(Subject.Kind kind) {
        Set<String> kinds = wanted.getOrDefault(Facet.KIND, Set.of());
        return kinds.isEmpty() || kinds.contains(IndexDocument.code(kind));
    }

    /** Whether persons and groups are among what is asked for: they have only a ministry. */
    boolean admitsNames() {
        boolean onlyMinistry =
                wanted.keySet().stream()
                        .allMatch(facet -> facet == Facet.KIND || facet == Facet.MINISTRY);
        return !words.isEmpty()
                && onlyMinistry
                && authorNames.isEmpty()
                && from == null
                && before == null;
    }

    /** Whether something of this organisation is asked for. */
    boolean admitsOrganisation(Long id) {
        Set<String> ministries = wanted.getOrDefault(Facet.MINISTRY, Set.of());
        return ministries.isEmpty() || id != null && ministries.contains(id.toString());
    }

    Set<Long> groups() {
        return numbers(Facet.GROUP);
    }

    /**
     * @param groups of those asked for, the ones that the viewer may know of
     */
    TitleQuestion titles(Set<Long> groups) {
        return new TitleQuestion(
                kind(),
                words.stream().limit(MOST_WORDS).toList(),
                numbers(Facet.MINISTRY),
                groups,
                numbers(Facet.AUTHOR),
                authorNames.stream().limit(MOST_WORDS).toList(),
                wanted.getOrDefault(Facet.LANGUAGE, Set.of()),
                wanted.getOrDefault(Facet.TAG, Set.of()),
                from,
                before);
    }

    private Class<? extends Content> kind() {
        if (!wanted.containsKey(Facet.KIND)) {
            return Content.class;
        }
        return switch (IndexDocument.kind(wanted.get(Facet.KIND).iterator().next())) {
            case DOCUMENT -> Document.class;
            case PAGE -> WikiPage.class;
            case DISCUSSION -> Discussion.class;
            default -> Content.class;
        };
    }

    private Set<Long> numbers(Facet facet) {
        return wanted.getOrDefault(facet, Set.of()).stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
