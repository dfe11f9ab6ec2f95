package org.passerelle.documents.service.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Opens the files inside a file, but not without end. */
class EmbeddedFiles extends ParsingEmbeddedDocumentExtractor {

    private static final int DEEPEST = 3;
    private static final int MOST = 200;

    private final PageText text;
    private int depth;
    private int count;

    EmbeddedFiles(ParseContext context, PageText text) {
        super(context);
        this.text = text;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return depth < DEEPEST && count < MOST && super.shouldParseEmbedded(metadata);
    }

    @Override
    public void parseEmbedded(
            InputStream file, ContentHandler handler, Metadata metadata, boolean html)
            throws SAXException, IOException {
        count++;
        depth++;
        text.enterEmbedded();
        try {
            super.parseEmbedded(file, handler, metadata, html);
        } finally {
            text.leaveEmbedded();
            depth--;
        }
    }
}
