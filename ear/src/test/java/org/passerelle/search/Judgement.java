package org.passerelle.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.search.service.Relevance;

/**
 * What people say answers a question, and how well a list of answers does by it.
 *
 * @param question what is asked
 * @param variants other ways to type the same
 * @param grades how well each title answers: 3 the answer, 2 useful, 1 about it
 */
record Judgement(String question, List<String> variants, Map<String, Integer> grades) {

    static List<Judgement> all() {
        List<Judgement> all = new ArrayList<>();
        for (String block : text().split("\\n\\s*\\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                all.add(read(lines));
            }
        }
        return all;
    }

    private static Judgement read(List<String> lines) {
        List<String> ways = List.of(lines.get(0).strip().split("\\s+=\\s+"));
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            grades.put(line.substring(2).strip(), line.charAt(0) - '0');
        }
        return new Judgement(ways.get(0), ways.subList(1, ways.size()), grades);
    }

    private static String text() {
        try (InputStream file = Judgement.class.getResourceAsStream("/search/jugements.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well these titles answer, in this order. */
    Relevance of(List<String> titles) {
        return Relevance.of(
                titles.stream().map(title -> grades.getOrDefault(title, 0)).toList(),
                grades.values());
    }

    /** Other ways to type the question, those that a machine can make among them. */
    List<String> allVariants() {
        Set<String> all = new LinkedHashSet<>(variants);
        all.add(unaccented(question));
        all.add(question.toUpperCase(Locale.CANADA_FRENCH));
        all.add(question.replace('\'', '\u2019'));
        all.add(question.replace('\u2019', '\''));
        all.remove(question);
        return List.copyOf(all);
    }

    /** The question with one mistake of the hand in its longest word. */
    List<String> mistyped() {
        String word =
                Arrays.stream(question.split("[ '\u2019-]"))
                        .max(Comparator.comparing(String::length))
                        .orElseThrow();
        int middle = word.length() / 2;
        String before = word.substring(0, middle);
        String after = word.substring(middle);
        return word.length() < 7
                ? List.of()
                : Stream.of(
                                before + after.substring(1),
                                before + after.charAt(0) + after,
                                before + after.charAt(1) + after.charAt(0) + after.substring(2))
                        .filter(wrong -> !wrong.equals(word))
                        .map(wrong -> question.replace(word, wrong))
                        .toList();
    }

    private static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
