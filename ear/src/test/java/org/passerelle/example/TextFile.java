package org.passerelle.example;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The format in which pages and discussions are written by hand.
 *
 * <pre>
 * titre: Mandat
 * langue: fr
 *
 * === 2024-11-25 15:20 ada.tremblay | Première version
 * &lt;p&gt;Le texte, une ligne par bloc.&lt;/p&gt;
 * === 2026-01-14 13:45 rose.baptiste | Ce qui change
 * - &lt;p&gt;Une ligne qui s'en va.&lt;/p&gt;
 * + &lt;p&gt;Une ligne qui prend sa place; sans ligne retirée, elle va à la fin.&lt;/p&gt;
 * *** 2026-01-15 08:31 sophie.charron | retenue
 * Un commentaire.
 * </pre>
 */
final class TextFile {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final Pattern MARK =
            Pattern.compile(
                    "(===|\\*\\*\\*) (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)"
                            + " ([a-z.-]+)(?:\\s\\|\\s(.*))?");

    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** A stretch of text with its author, date and note. */
    record Part(boolean comment, String author, Instant at, String note, List<String> lines) {

        String text() {
            return String.join("\n", lines).strip();
        }
    }

    TextFile(List<String> lines) {
        for (String line : lines) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                String note = mark.group(5) == null ? "" : mark.group(5);
                parts.add(
                        new Part(
                                mark.group(1).equals("***"),
                                mark.group(4),
                                at(mark.group(2) + "T" + mark.group(3)),
                                note,
                                new ArrayList<>()));
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).lines().add(line);
            } else if (!line.isBlank()) {
                String[] nameAndValue = line.split(": ?", 2);
                head.put(nameAndValue[0], nameAndValue[1]);
            }
        }
    }

    /** A date of the resources, which are all written in Québec's time. */
    static Instant at(String date) {
        return LocalDateTime.parse(date).atZone(QUEBEC).toInstant();
    }

    String head(String name, String otherwise) {
        return head.getOrDefault(name, otherwise);
    }

    List<String> tags() {
        return Stream.of(head("mots-clics", "").split(", ")).filter(tag -> !tag.isBlank()).toList();
    }

    Part opening() {
        return parts.get(0);
    }

    List<ExampleComment> comments() {
        return parts.stream()
                .filter(Part::comment)
                .map(
                        part ->
                                new ExampleComment(
                                        part.author(),
                                        part.at(),
                                        part.text(),
                                        part.note().equals("retenue")))
                .toList();
    }

    /** The whole text after each revision, although all but the first tell only what changes. */
    List<ExampleRevision> revisions() {
        List<ExampleRevision> revisions = new ArrayList<>();
        List<String> text = List.of();
        for (Part part : parts) {
            if (!part.comment()) {
                text = revisions.isEmpty() ? part.lines() : changed(text, part.lines());
                revisions.add(
                        new ExampleRevision(
                                part.author(),
                                part.at(),
                                part.note(),
                                String.join("\n", text).strip()));
            }
        }
        return revisions;
    }

    private static List<String> changed(List<String> before, List<String> changes) {
        List<String> after = new ArrayList<>(before);
        int place = after.size();
        for (String change : changes) {
            if (change.startsWith("- ")) {
                place = after.indexOf(change.substring(2));
                if (place < 0) {
                    throw new IllegalArgumentException("No such line before: " + change);
                }
                after.remove(place);
            } else if (change.startsWith("+ ")) {
                after.add(place++, change.substring(2));
            } else if (!change.isBlank()) {
                throw new IllegalArgumentException("Neither removed nor added: " + change);
            }
        }
        return after;
    }
}
