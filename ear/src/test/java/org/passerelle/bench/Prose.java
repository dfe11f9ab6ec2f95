package org.passerelle.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts without sense in which words come as often as in real ones: the second word half as often
 * as the first, the hundredth a hundred times less (Zipf’s law). The words of the {@link Questions}
 * stand where words that people ask for do: the most frequent of them is in three texts of ten, the
 * rarest in one of a hundred.
 */
final class Prose {

    private static final int WORDS = 60_000;
    private static final int FIRST_ASKED = 150;
    private static final int LAST_ASKED = 6_000;

    /** Between these, words are in about half of all texts. */
    private static final int FIRST_COMMON = 25;

    private static final int LAST_COMMON = 75;
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "la", "mé", "ni", "pro", "ré", "sa", "ti", "vou", "qua", "lé",
        "tra", "con", "mi", "ver", "ta", "so", "pli", "nan", "eur", "tion", "ment", "age", "iste"
    };

    private final String[] words;
    private final double[] upTo;

    Prose() {
        Random random = new Random(1);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < FIRST_COMMON) {
            made.add(word(random, 1));
        }
        List<String> asked = asked();
        for (int i = 0; i < asked.size(); i++) {
            double part = (double) i / asked.size();
            double rank = FIRST_ASKED * Math.pow((double) LAST_ASKED / FIRST_ASKED, part);
            fill(made, (int) rank, random);
            made.add(asked.get(i));
        }
        fill(made, WORDS, random);
        words = made.toArray(String[]::new);
        upTo = new double[words.length];
        double sum = 0;
        for (int rank = 0; rank < words.length; rank++) {
            sum += 1.0 / (rank + 3);
            upTo[rank] = sum;
        }
    }

    /** Questions of two words that about half of all texts hold: nobody asks worse. */
    List<String> commonQuestions() {
        List<String> questions = new ArrayList<>();
        for (int rank = FIRST_COMMON; rank < LAST_COMMON; rank += 2) {
            questions.add(words[rank] + " " + words[rank + 1]);
        }
        return questions;
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

    private static void fill(Set<String> made, int size, Random random) {
        while (made.size() < size) {
            made.add(word(random, 2 + random.nextInt(3)));
        }
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** Each once, in an order that has nothing to do with how often they are asked for. */
    private static List<String> asked() {
        Set<String> words = new LinkedHashSet<>();
        for (String question : Questions.ALL) {
            for (String word : question.split("[^\\p{L}]+")) {
                if (word.length() > 3) {
                    words.add(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase());
                }
            }
        }
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(2));
        return mixed;
    }
}
