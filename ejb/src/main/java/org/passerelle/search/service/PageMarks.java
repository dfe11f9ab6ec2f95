package org.passerelle.search.service;

/**
 * Where the pages of a file are, written into the text itself so that any passage of it can say its
 * page: before each line, and at the end of each page, its number in signs that no text has a use
 * for and that the analysis does not take for words.
 */
final class PageMarks {

    private static final char ZERO = '\uE010';
    private static final char NINE = '\uE019';

    /** What follows is on no page. */
    private static final char NONE = '\uE01A';

    private PageMarks() {}

    /** A text with marks; form feeds stand between its pages, and without any it has no pages. */
    static String into(String text) {
        if (text.indexOf('\f') < 0) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + text.length() / 16);
        String mark = number(1);
        int page = 1;
        marked.append(mark);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                marked.append(mark).append('\n');
                mark = number(++page);
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
        return c >= ZERO && c <= NONE;
    }

    /** The page that a run of marks says last; 0 for none. */
    static int read(CharSequence marks) {
        int page = 0;
        boolean digits = false;
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (c == NONE) {
                page = 0;
                digits = false;
            } else {
                page = (digits ? page * 10 : 0) + (c - ZERO);
                digits = true;
            }
        }
        return page;
    }

    private static String number(int page) {
        StringBuilder number = new StringBuilder();
        for (char digit : Integer.toString(page).toCharArray()) {
            number.append((char) (ZERO + digit - '0'));
        }
        return number.toString();
    }
}
