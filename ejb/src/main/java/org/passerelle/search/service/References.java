package org.passerelle.search.service;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is found exactly or not at all: law references ({@code }), bills, articles, dates,
 * telephone, contract and decision numbers. Each is brought to one spelling, in texts as in
 * questions, so that {@code (418) 555-0123} finds {@code 418.555.0123}.
 *
 * @param codes the references, each in its one spelling
 * @param rest the other words
 */
record References(Set<String> codes, String rest) {

    private static final int MOST = 2_000;

    /** Long enough for the longest date that a digit may stand in. */
    private static final int AROUND = 24;

    private static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_AFTER = "(?![\\p{L}\\p{N}])";

    private static final List<String> MONTHS =
            List.of(
                    "janvier|january",
                    "fevrier|february",
                    "mars|march",
                    "avril|april",
                    "mai|may",
                    "juin|june",
                    "juillet|july",
                    "aout|august",
                    "septembre|september",
                    "octobre|october",
                    "novembre|november",
                    "decembre|december");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

    private static final Pattern SIGNS = Pattern.compile("[ ,;:()]+");

    private static final Pattern CITATION =
            Pattern.compile(
                    NOT_BEFORE
                            + "(?:r?\\.?l\\.?r\\.?q\\.?|c\\.?q\\.?l\\.?r\\.?)[ ,]*(?:(?:c|ch|chap)\\.?|chapitre|chapter)? *"
                            + "(?=[a-z]-\\d)");

    /** In this order: a number that is part of a date is not another one. */
    private static final List<Spelling> SPELLINGS =
            List.of(
                    new Spelling(
                            NOT_BEFORE + "(\\d{1,2})(?:er)? " + MONTH + " (\\d{4})" + NOT_AFTER,
                            found -> date(found.group(3), found.group(2), found.group(1))),
                    new Spelling(
                            NOT_BEFORE + MONTH + " (\\d{1,2}),? (\\d{4})" + NOT_AFTER,
                            found -> date(found.group(3), found.group(1), found.group(2))),
                    new Spelling(
                            "(?<![\\p{L}\\p{N}.-])(?:\\+?1[ .-]?)?\\(?(\\d{3})\\)?[ .-]?(\\d{3})[ .-]?(\\d{4})"
                                    + NOT_AFTER,
                            found -> "tel:" + found.group(1) + found.group(2) + found.group(3)),
                    new Spelling(
                            NOT_BEFORE + "c\\.? ?t\\.?[ -]*(\\d{3})[ -]?(\\d{3})" + NOT_AFTER,
                            found -> "ct:" + found.group(1) + found.group(2)),
                    new Spelling(
                            NOT_BEFORE
                                    + "(?:articles?|art\\.?|section) (\\d+(?:\\.\\d+)*)"
                                    + NOT_AFTER,
                            found -> "art:" + found.group(1)),
                    // Letters and digits held together by signs, with at least one digit.
                    new Spelling(
                            NOT_BEFORE
                                    + "(?=[\\p{L}./_-]*\\d)[\\p{L}\\p{N}]++(?:[./_-][\\p{L}\\p{N}]++)+",
                            MatchResult::group));

    /** How something is written, and the one way it is kept. */
    private record Spelling(Pattern pattern, Function<MatchResult, String> kept) {

        Spelling(String pattern, Function<MatchResult, String> kept) {
            this(Pattern.compile(pattern), kept);
        }

        String taken(String text, Set<String> codes) {
            Matcher matcher = pattern.matcher(text);
            StringBuilder rest = new StringBuilder(text.length());
            while (codes.size() < MOST && matcher.find()) {
                codes.add(kept.apply(matcher.toMatchResult()));
                matcher.appendReplacement(rest, " ; ");
            }
            return matcher.appendTail(rest).toString();
        }
    }

    References {
        codes = Set.copyOf(codes);
    }

    /** What a question asks for exactly, and its other words. */
    static References read(String question) {
        Set<String> codes = new LinkedHashSet<>();
        String plain = CITATION.matcher(plain(question)).replaceAll("");
        if (!hasDigit(plain)) {
            return new References(codes, question);
        }
        String rest = taken(plain, codes);
        return codes.isEmpty()
                ? new References(codes, question)
                : new References(codes, SIGNS.matcher(rest).replaceAll(" ").strip());
    }

    /** Everything in these texts that may be asked for exactly. */
    static Set<String> in(Iterable<String> texts) {
        Set<String> codes = new LinkedHashSet<>();
        for (String text : texts) {
            String around = aroundDigits(text);
            if (!around.isEmpty()) {
                taken(plain(around), codes);
            }
        }
        return codes;
    }

    private static String taken(String plain, Set<String> codes) {
        String rest = plain;
        for (Spelling spelling : SPELLINGS) {
            rest = spelling.taken(rest, codes);
        }
        return rest;
    }

    private static String date(String year, String month, String day) {
        int number = 1;
        for (String names : MONTHS) {
            if (month.matches(names)) {
                break;
            }
            number++;
        }
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day));
    }

    /** Only what stands near a digit is read closely: texts are long, and numbers few. */
    private static String aroundDigits(String text) {
        StringBuilder around = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                continue;
            }
            int from = Math.max(taken, wordStart(text, i - AROUND));
            int to = wordEnd(text, i + AROUND);
            if (from > taken) {
                around.append(" ; ");
            }
            around.append(text, from, to);
            taken = to;
            i = Math.max(i, to - AROUND);
        }
        return around.toString();
    }

    private static int wordStart(String text, int near) {
        int at = Math.max(0, near);
        int most = Math.max(0, at - AROUND);
        while (at > most && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int near) {
        int at = Math.min(text.length(), near);
        int most = Math.min(text.length(), at + AROUND);
        while (at < most && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Without accents, in small letters, with one kind of space and of hyphen. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                boolean again = plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
                plain.append(again ? "" : " ");
            } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
                plain.append('-');
            } else if (c < 128) {
                plain.append(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                plain.append(Character.toLowerCase(letter.charAt(0)));
            }
        }
        return plain.toString();
    }
}
