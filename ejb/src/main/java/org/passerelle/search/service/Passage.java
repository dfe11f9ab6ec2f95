package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.List;

/** A title or an excerpt, in which the words that were asked for are marked. */
public record Passage(List<Segment> segments) {

    /** What the index is asked to put around found words: characters that no text has a use for. */
    static final char MARK = '\uE000';

    static final char UNMARK = '\uE001';

    public Passage {
        segments = List.copyOf(segments);
    }

    /**
     * A passage as the index gives it. A mark that the indexed text itself contained is only a
     * boundary, never HTML.
     */
    static Passage parse(String marked) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inMark = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == MARK || c == UNMARK) {
                add(segments, text, inMark);
                inMark = c == MARK;
            } else {
                text.append(c);
            }
        }
        add(segments, text, inMark);
        return new Passage(segments);
    }

    /** A passage without any mark. */
    public static Passage plain(String text) {
        return new Passage(List.of(new Segment(text, false)));
    }

    /** The passage without its marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    /** How many pieces are marked. */
    public long marks() {
        return segments.stream().filter(Segment::marked).count();
    }

    public List<Segment> getSegments() {
        return segments;
    }

    private static void add(List<Segment> segments, StringBuilder text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text.toString(), marked));
            text.setLength(0);
        }
    }
}
