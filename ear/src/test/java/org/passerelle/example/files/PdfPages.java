package org.passerelle.example.files;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text on letter-size pages from top to bottom; a new page begins where one is full. */
final class PdfPages {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 72;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final Color INK = new Color(0x223654);
    private static final Color BLUE = new Color(0x095797);

    private final PDDocument document;
    private final PDFont font;
    private final String footer;
    private PDPageContentStream page;
    private int number;
    private float y;

    PdfPages(PDDocument document, String footer) throws IOException {
        this.document = document;
        this.footer = footer;
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            this.font = PDType0Font.load(document, file);
        }
        next();
    }

    void title(String title, String byline) {
        lines(title, 22, BLUE, 0);
        lines(byline, 9.5f, INK, 0);
        y -= 14;
    }

    void heading(String heading) {
        if (y < MARGIN + 90) {
            next();
        }
        y -= 10;
        lines(heading, 15, BLUE, 0);
        y -= 4;
    }

    void paragraph(String text) {
        lines(text, 10.5f, INK, 0);
        y -= 7;
    }

    void point(String text) {
        float top = y;
        lines(text, 10.5f, INK, 14);
        if (y < top) {
            write("•", 10.5f, INK, MARGIN + 3, top - 10.5f * 1.4f);
        }
        y -= 3;
    }

    void next() {
        try {
            end();
            PDPage blank = new PDPage(PDRectangle.LETTER);
            document.addPage(blank);
            page = new PDPageContentStream(document, blank);
            number++;
            y = PDRectangle.LETTER.getHeight() - MARGIN;
            write(footer, 8, INK, MARGIN, 40);
            write(String.valueOf(number), 8, INK, MARGIN + WIDTH - 10, 40);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    private void lines(String text, float size, Color color, float indent) {
        for (String line : wrapped(text, size, WIDTH - indent)) {
            if (y < MARGIN) {
                next();
            }
            y -= size * 1.4f;
            write(line, size, color, MARGIN + indent, y);
        }
    }

    private void write(String text, float size, Color color, float x, float baseline) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.setNonStrokingColor(color);
            page.newLineAtOffset(x, baseline);
            page.showText(text.replace('\u00a0', ' '));
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Only plain spaces break: no-break spaces keep a figure with its unit.
    private List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text.replace('\u00a0', ' ')) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
