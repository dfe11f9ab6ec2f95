package org.passerelle.search.service;

import java.util.ArrayList;
import java.util.List;

/**
 * A title or an excerpt, in which the words that were asked for are marked.
 *
 * @param segments its pieces, in order
 * @param page the page of the file on which the first mark stands; 0 when there are no pages
 * @param reply the number of the reply in which it stands; 0 when it stands in none
 */
public record Passage(List<Segment> segments, int page, long reply) {

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
        return new PassageReader().read(marked);
    }

    /** A passage without any mark. */
    public static Passage plain(String text) {
        return new Passage(List.of(new Segment(text, false)), 0, 0);
    }

    /** The same, without the end of the sentence before it. */
    Passage begun() {
        if (segments.isEmpty() || segments.get(0).marked()) {
            return this;
        }
        List<Segment> begun = new ArrayList<>(segments);
        String first = begun.remove(0).text().replaceFirst("^[\\s.,;:!?]+", "");
        if (!first.isEmpty()) {
            begun.add(0, new Segment(first, false));
        }
        return new Passage(begun, page, reply);
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

    /** The words marked, as they stand in the text, each once. */
    public List<String> markedWords() {
        return segments.stream().filter(Segment::marked).map(Segment::text).distinct().toList();
    }

    public List<Segment> getSegments() {
        return segments;
    }

    public int getPage() {
        return page;
    }
}
