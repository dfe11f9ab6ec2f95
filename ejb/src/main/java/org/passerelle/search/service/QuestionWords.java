package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.List;

/**
 * A question taken apart. Whatever was typed gives one: a quote that is never closed counts for
 * nothing, and every other sign is left to the analysis, which knows only words.
 *
 * @param words the words wanted, in the order typed
 * @param count how many they are
 * @param phrases what was between quotes
 * @param excluded words and phrases that a minus stood before
 */
record QuestionWords(String words, int count, List<String> phrases, List<String> excluded) {

    private static final int MOST_WORDS = 40;
    private static final int MOST_PHRASES = 8;
    private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E";

    /** Nothing is asked for: no word and no phrase, maybe exclusions only. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    static QuestionWords of(String question) {
        String text = plain(question);
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            boolean minus = text.charAt(at) == '-';
            int start = minus ? at + 1 : at;
            int end = endOfPiece(text, start);
            String piece = text.substring(start, end).replace('"', ' ').strip();
            boolean phrase = isPhrase(text, start, end);
            if (!piece.isEmpty()) {
                List<String> kind = minus ? excluded : phrase ? phrases : words;
                if (kind.size() < (kind == words ? MOST_WORDS : MOST_PHRASES)) {
                    kind.add(piece);
                }
            }
            at = Math.max(end, at + 1);
        }
        return new QuestionWords(String.join(" ", words), words.size(), phrases, excluded);
    }

    private static int endOfPiece(String text, int start) {
        if (start < text.length() && text.charAt(start) == '"') {
            int closing = text.indexOf('"', start + 1);
            if (closing > 0) {
                return closing + 1;
            }
        }
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static boolean isPhrase(String text, int start, int end) {
        return end - start > 2 && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
    }

    private static String plain(String question) {
        StringBuilder text = new StringBuilder(question.length());
        for (int i = 0; i < question.length(); i++) {
            char c = question.charAt(i);
            boolean blank =
                    Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.isISOControl(c);
            text.append(blank ? ' ' : QUOTES.indexOf(c) >= 0 ? '"' : c == '\u2212' ? '-' : c);
        }
        return text.toString();
    }
}
