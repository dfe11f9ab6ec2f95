package org.passerelle.search.service;

/**
 * Which reply a passage stands in, written into the text itself as pages are: before each line, and
 * now and then within a long one, so that hardly any passage is without.
 */
final class ReplyMarks {

    /** A passage is longer than this. */
    private static final int EVERY = 80;

    private ReplyMarks() {}

    static String into(long reply, String text) {
        String mark = PageMarks.REPLY + PageMarks.digits(reply);
        StringBuilder marked = new StringBuilder(text.length() * 5 / 4).append(mark);
        int since = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked.append(c);
            since++;
            if (c == '\n' || c == ' ' && since > EVERY) {
                marked.append(mark);
                since = 0;
            }
        }
        return marked.append(mark).append(PageMarks.NONE).toString();
    }
}
