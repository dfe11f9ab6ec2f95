package org.passerelle.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts without sense in which words come as often as in real ones: the second word half as often
 * as the first, the hundredth a hundred times less (Zipf’s law). The words of the {@link Questions}
 * are among the frequent ones, so that each question finds much.
 */
final class Prose {

    private static final int WORDS = 60_000;
    private static final int FIRST_ASKED = 25;
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "la", "mé", "ni", "pro", "ré", "sa", "ti", "vou", "qua", "lé",
        "tra", "con", "mi", "ver", "ta", "so", "pli", "nan", "eur", "tion", "ment", "age", "iste"
    };

    private final String[] words;
    private final double[] upTo;

    Prose() {
        Random random = new Random(1);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < FIRST_ASKED) {
            made.add(word(random, 1));
        }
        made.addAll(asked());
        while (made.size() < WORDS) {
            made.add(word(random, 2 + random.nextInt(3)));
        }
        words = made.toArray(String[]::new);
        upTo = new double[words.length];
        double sum = 0;
        for (int rank = 0; rank < words.length; rank++) {
            sum += 1.0 / (rank + 3);
            upTo[rank] = sum;
        }
    }

    /** About so many characters, always the same for the same number. */
    String text(long number, int characters) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        StringBuilder text = new StringBuilder(characters + 20);
        int sentence = 0;
        while (text.length() < characters) {
            text.append(word(random)).append(++sentence % 14 == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private String word(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words[Math.min(words.length - 1, found < 0 ? -found - 1 : found)];
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static List<String> asked() {
        List<String> words = new ArrayList<>();
        for (String question : Questions.ALL) {
            for (String word : question.split("[^\\p{L}]+")) {
                if (word.length() > 3) {
                    words.add(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase());
                }
            }
        }
        return words;
    }
}
