package org.passerelle.search.service;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody chose beside the results: of each facet, the values she wants to see. Values of one
 * facet widen, facets narrow: Santé or Transports, and in English.
 */
public record Narrowing(Map<Facet, SortedSet<String>> chosen) {

    /** Nothing chosen. */
    public static final Narrowing NONE = new Narrowing(Map.of());

    /** What is longer than this is no value of ours. */
    private static final int LONGEST = 80;

    private static final int MOST = 20;

    public Narrowing {
        Map<Facet, SortedSet<String>> sound = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> put(sound, facet, values));
        chosen = Collections.unmodifiableMap(sound);
    }

    public static Narrowing to(Facet facet, String... values) {
        return new Narrowing(Map.of(facet, new TreeSet<>(List.of(values))));
    }

    /** The same, with these values of one facet instead of those before. */
    public Narrowing with(Facet facet, Set<String> values) {
        Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, new TreeSet<>(values));
        return new Narrowing(changed);
    }

    /** The same, whatever the value of this facet. */
    public Narrowing without(Facet facet) {
        return with(facet, Set.of());
    }

    public SortedSet<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Collections.emptySortedSet());
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** To be kept: one choice on each line. */
    public String lines() {
        return chosen.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(value -> entry.getKey().name() + "=" + value))
                .collect(Collectors.joining("\n"));
    }

    /** As it was kept; what is no choice any more is left out. */
    public static Narrowing read(String lines) {
        Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
        lines.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(
                        parts ->
                                Facet.find(parts[0])
                                        .ifPresent(
                                                facet ->
                                                        chosen.computeIfAbsent(
                                                                        facet, f -> new TreeSet<>())
                                                                .add(parts[1])));
        return new Narrowing(chosen);
    }

    private static void put(Map<Facet, SortedSet<String>> sound, Facet facet, Set<String> values) {
        SortedSet<String> kept = new TreeSet<>();
        values.stream()
                .filter(value -> isSound(facet, value))
                .limit(facet.isSingle() ? 1 : MOST)
                .forEach(kept::add);
        if (!kept.isEmpty()) {
            sound.put(facet, Collections.unmodifiableSortedSet(kept));
        }
    }

    static boolean isSound(Facet facet, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            return false;
        }
        return switch (facet) {
            case KIND -> SearchQuestion.isKind(value);
            case MINISTRY, GROUP, AUTHOR -> value.matches("[1-9]\\d{0,17}");
            case LANGUAGE -> value.equals("fr") || value.equals("en");
            case FORMAT -> FileFormat.isCode(value);
            case CHANGED -> Age.find(value).isPresent();
            case STATUS -> Status.find(value).isPresent();
            case PERIOD -> Period.read(value).isPresent();
            case TAG -> true;
        };
    }
}
