package org.passerelle.documents.service.worker;

import java.time.Duration;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the text of a file as Tika finds it: a form feed after each page, no more than one empty
 * line in a row, and an end to it when it is too much or too slow.
 */
class PageText extends DefaultHandler {

    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private final long deadline;
    private boolean inBody;
    private boolean cut;
    private int depth;
    private int pageDepth = NOWHERE;
    private int embedded;
    private int newlines;

    PageText(int longest, Duration patience) {
        this.longest = longest;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** Pages count in the file itself, not in what it carries. */
    void enterEmbedded() {
        embedded++;
    }

    void leaveEmbedded() {
        embedded--;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        depth++;
        if ("body".equals(name)) {
            inBody = true;
        } else if (embedded == 0
                && pageDepth == NOWHERE
                && "div".equals(name)
                && "page".equals(attributes.getValue("class"))) {
            pageDepth = depth;
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if ("body".equals(name)) {
            inBody = false;
        }
        if (depth == pageDepth) {
            pageDepth = NOWHERE;
            append('\f');
        }
        depth--;
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        if (System.nanoTime() > deadline) {
            stop();
        }
        for (int i = start; i < start + length; i++) {
            append(from[i]);
        }
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        characters(from, start, length);
    }

    private void append(char c) throws SAXException {
        newlines = c == '\n' ? newlines + 1 : 0;
        if (newlines > 2) {
            return;
        }
        if (text.length() >= longest) {
            stop();
        }
        // A form feed of the text itself would be one page too many.
        text.append(c == '\f' && (pageDepth != NOWHERE || embedded > 0) ? ' ' : c);
    }

    private void stop() throws SAXException {
        cut = true;
        throw new WriteLimitReachedException(longest);
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
