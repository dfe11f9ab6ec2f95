package org.passerelle.content.publication.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sees numbers that look like a social insurance, health insurance, bank account or payment card
 * number. A text of a government is full of other numbers: what is written like an amount, a
 * telephone, a date or a file is left alone unless a word beside it says what it is.
 */
public final class SensitiveNumbers {

    private static final String MASK = "•";
    private static final int AROUND = 32;
    private static final int ENOUGH = 200;

    private SensitiveNumbers() {}

    /** All that is seen, in the order of the text; no two overlap. */
    public static List<SeenNumber> in(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberShape shape : NumberShape.values()) {
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find() && candidates.size() < ENOUGH) {
                if (shape.isOne(text, matcher)) {
                    candidates.add(new Candidate(shape.kind(), matcher.start(1), matcher.end(1)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::start));
        List<Candidate> kept = new ArrayList<>();
        int end = -1;
        for (Candidate candidate : candidates) {
            if (candidate.start() >= end) {
                kept.add(candidate);
                end = candidate.end();
            }
        }
        return described(text, kept);
    }

    /** What is in a text and was not in the one before it: only that is news. */
    public static List<SeenNumber> newIn(String text, String before) {
        Set<String> known =
                in(before).stream()
                        .map(seen -> bare(before, seen))
                        .collect(Collectors.toCollection(TreeSet::new));
        return in(text).stream().filter(seen -> !known.contains(bare(text, seen))).toList();
    }

    /** The text with each of these numbers made unreadable. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (SeenNumber seen : in(text)) {
            hide(masked, seen.start(), seen.end());
        }
        return masked.toString();
    }

    /** The same for markup, whose words may be cut by tags within a number. */
    public static String maskMarkup(String html, String words) {
        String masked = html;
        for (SeenNumber seen : in(words)) {
            masked = hidden(masked, words.substring(seen.start(), seen.end()));
        }
        return masked;
    }

    private static String hidden(String html, String number) {
        String signs =
                number.replaceAll("[^\\p{L}\\p{N}]", "")
                        .chars()
                        .mapToObj(sign -> String.valueOf((char) sign))
                        .collect(
                                Collectors.joining(
                                        "(?:<[^>]*>|&nbsp;|[\\s\\u00A0\\u202F.,:;/-])*"));
        Matcher found = Pattern.compile("(?<![\\p{N}])" + signs + "(?![\\p{N}])").matcher(html);
        return found.replaceAll(
                match -> Matcher.quoteReplacement(hiddenOutsideTags(match.group())));
    }

    private static String hiddenOutsideTags(String piece) {
        return Pattern.compile("<[^>]*>|&nbsp;|[\\p{L}\\p{N}]")
                .matcher(piece)
                .replaceAll(
                        sign ->
                                sign.group().length() > 1
                                        ? Matcher.quoteReplacement(sign.group())
                                        : MASK);
    }

    private static List<SeenNumber> described(String text, List<Candidate> kept) {
        StringBuilder masked = new StringBuilder(text);
        kept.forEach(one -> hide(masked, one.start(), one.end()));
        List<SeenNumber> seen = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (Candidate one : kept) {
            for (; counted < one.start(); counted++) {
                char sign = text.charAt(counted);
                line += sign == '\n' || sign == '\f' ? 1 : 0;
            }
            seen.add(
                    new SeenNumber(
                            one.kind(), one.start(), one.end(), line, around(masked, one), ""));
        }
        return seen;
    }

    private static String around(CharSequence masked, Candidate one) {
        int from = Math.max(0, one.start() - AROUND);
        int to = Math.min(masked.length(), one.end() + AROUND);
        return masked.subSequence(from, to).toString().replaceAll("\\s+", " ").strip();
    }

    private static void hide(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, MASK.charAt(0));
            }
        }
    }

    private static String bare(String text, SeenNumber seen) {
        return text.substring(seen.start(), seen.end()).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private record Candidate(NumberKind kind, int start, int end) {}
}
