package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.List;

/** Takes the marks out of a passage: those of found words, and those of pages and replies. */
class PassageReader {

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inMark;
    private boolean foundOne;

    /** What is said last before the first word found, or else first after it. */
    private Whereabouts place;

    Passage read(String marked) {
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (PageMarks.isMark(c)) {
                at = place(marked, at);
                continue;
            }
            if (c == Passage.MARK || c == Passage.UNMARK) {
                add();
                inMark = c == Passage.MARK;
                foundOne |= inMark;
            } else {
                text.append(c);
            }
            at++;
        }
        add();
        Whereabouts found = place == null ? Whereabouts.NOWHERE : place;
        return new Passage(segments, found.page(), found.reply());
    }

    private int place(String marked, int start) {
        int end = start;
        while (end < marked.length() && PageMarks.isMark(marked.charAt(end))) {
            end++;
        }
        if (!foundOne) {
            place = PageMarks.read(marked.substring(start, end));
        } else if (place == null) {
            place = PageMarks.readFirst(marked.substring(start, end));
        }
        return end;
    }

    private void add() {
        if (!text.isEmpty()) {
            segments.add(new Segment(text.toString(), inMark));
            text.setLength(0);
        }
    }
}
