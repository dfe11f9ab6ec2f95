package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a question from left to right, piece by piece. Every sign keeps its place, so that a piece
 * can be found again in what was typed.
 */
class QuestionReader {

    private static final int MOST_WORDS = 40;
    private static final int MOST_PHRASES = 8;
    private static final int LONGEST_OPERATOR = 14;
    private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E";

    /** Both genders at once: {@code employé(e)s}. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=\\p{L}\\p{L})\\((?:e|ne|le|fe|ère|trice|euse)\\)s?(?!\\p{L})");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<Operator> operators = new ArrayList<>();

    QuestionReader(String question) {
        text = plain(question);
    }

    QuestionWords read() {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == ' ' ? at + 1 : Math.max(piece(at), at + 1);
        }
        String wanted = Interrogation.without(String.join(" ", words));
        int count = wanted.isEmpty() ? 0 : wanted.split(" ").length;
        return new QuestionWords(wanted, count, phrases, excluded, operators);
    }

    /** Notes the piece that begins here, and says where it ends. */
    private int piece(int begin) {
        boolean minus = text.charAt(begin) == '-';
        int start = minus ? begin + 1 : begin;
        Optional<Operator> operator = operator(begin, start, minus);
        if (operator.isPresent()) {
            add(operators, operator.get(), MOST_PHRASES);
            return operator.get().end();
        }
        int end = endOfPiece(start);
        String piece = inside(start, end);
        if (!piece.isEmpty()) {
            List<String> kind = minus ? excluded : isPhrase(start, end) ? phrases : words;
            add(kind, piece, kind == words ? MOST_WORDS : MOST_PHRASES);
        }
        return end;
    }

    private Optional<Operator> operator(int begin, int start, boolean minus) {
        int colon = text.indexOf(':', start);
        if (colon <= start || colon - start > LONGEST_OPERATOR) {
            return Optional.empty();
        }
        int end = endOfPiece(colon + 1);
        String value = inside(Math.min(colon + 1, end), end);
        return value.isEmpty()
                ? Optional.empty()
                : Operator.Word.find(text.substring(start, colon))
                        .map(word -> new Operator(word, value, minus, begin, end));
    }

    private static <T> void add(List<T> list, T piece, int most) {
        if (list.size() < most) {
            list.add(piece);
        }
    }

    private String inside(int start, int end) {
        return text.substring(start, end).replace('"', ' ').strip();
    }

    private int endOfPiece(int start) {
        if (start < text.length() && text.charAt(start) == '"') {
            int closing = text.indexOf('"', start + 1);
            if (closing > 0) {
                return closing + 1;
            }
        }
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private boolean isPhrase(int start, int end) {
        return end - start > 2 && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
    }

    private static String plain(String question) {
        StringBuilder plain = new StringBuilder(question.length());
        for (int i = 0; i < question.length(); i++) {
            char c = question.charAt(i);
            boolean blank =
                    Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.isISOControl(c);
            plain.append(blank ? ' ' : QUOTES.indexOf(c) >= 0 ? '"' : c == '\u2212' ? '-' : c);
        }
        return ENDING.matcher(plain).replaceAll(ending -> " ".repeat(ending.group().length()));
    }
}
