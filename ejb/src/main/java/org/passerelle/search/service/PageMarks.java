package org.passerelle.search.service;

/**
 * Where the pages of a file are, written into the text itself so that any passage of it can say its
 * page: before each line, and at the end of each page, its number in signs that no text has a use
 * for and that the analysis does not take for words.
 */
final class PageMarks {

    private static final char ZERO = '\uE010';
    private static final char NINE = '\uE019';

    /** What follows is on no page, and in no reply. */
    static final char NONE = '\uE01A';

    /** The number that follows is that of a reply. */
    static final char REPLY = '\uE01B';

    private PageMarks() {}

    /** A text with marks; form feeds stand between its pages, and without any it has no pages. */
    static String into(String text) {
        if (text.indexOf('\f') < 0) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + text.length() / 16);
        String mark = digits(1);
        int page = 1;
        marked.append(mark);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                marked.append(mark).append('\n');
                mark = digits(++page);
                marked.append(mark);
            } else {
                marked.append(c);
                if (c == '\n') {
                    marked.append(mark);
                }
            }
        }
        return marked.append(mark).append(NONE).toString();
    }

    static boolean isMark(char c) {
        return c >= ZERO && c <= REPLY;
    }

    /** What a run of marks says last. */
    static Whereabouts read(CharSequence marks) {
        long number = 0;
        boolean reply = false;
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (c == NONE || c == REPLY) {
                number = 0;
                reply = c == REPLY;
            } else {
                number = number * 10 + (c - ZERO);
            }
        }
        return reply ? new Whereabouts(0, number) : new Whereabouts((int) number, 0);
    }

    /** What a run of marks says first. */
    static Whereabouts readFirst(CharSequence marks) {
        int end = 1;
        while (end < marks.length() && marks.charAt(end) < NONE) {
            end++;
        }
        return read(marks.subSequence(0, end));
    }

    static String digits(long value) {
        StringBuilder number = new StringBuilder();
        for (char digit : Long.toString(value).toCharArray()) {
            number.append((char) (ZERO + digit - '0'));
        }
        return number.toString();
    }
}
