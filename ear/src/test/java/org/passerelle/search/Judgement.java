package org.passerelle.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say answers a question, and how well a list of answers does by it.
 *
 * @param question what is asked
 * @param variants other ways to type the same
 * @param grades how well each title answers: 3 the answer, 2 useful, 1 about it
 */
record Judgement(String question, List<String> variants, Map<String, Integer> grades) {

    private static final int DEPTH = 10;

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

    /** How much of the gain that the best order would give is given by this one. */
    double gain(List<String> titles) {
        List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> given =
                titles.stream().limit(DEPTH).map(title -> grades.getOrDefault(title, 0)).toList();
        return discounted(given) / discounted(best);
    }

    /** One over the place of the first full answer. */
    double reciprocalRank(List<String> titles) {
        for (int i = 0; i < Math.min(DEPTH, titles.size()); i++) {
            if (grades.getOrDefault(titles.get(i), 0) == 3) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    boolean firstAnswers(List<String> titles) {
        return reciprocalRank(titles) == 1;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }
}
