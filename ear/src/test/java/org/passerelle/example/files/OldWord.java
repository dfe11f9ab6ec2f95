package org.passerelle.example.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document as Word 95 wrote it: one paragraph, and as few tables as Word could do with. */
final class OldWord {

    private static final int PAGE = 512;
    private static final short WORD_95 = (short) 0xA5DC;
    private static final short VERSION = 104;
    private static final short FRENCH = 0x0C0C;
    private static final int TEXT = 2 * PAGE;
    private static final int PARAGRAPHS = 4 * PAGE;

    private OldWord() {}

    static byte[] document(String phrase) throws IOException {
        byte[] text = (phrase + "\r").getBytes(Charset.forName("windows-1252"));
        ByteBuffer stream = ByteBuffer.allocate(8 * PAGE).order(ByteOrder.LITTLE_ENDIAN);
        stream.putShort(0, WORD_95).putShort(2, VERSION).putShort(6, FRENCH);
        stream.putInt(0x18, TEXT).putInt(0x1C, TEXT + text.length);
        stream.putInt(0x34, text.length);
        stream.position(TEXT);
        stream.put(text);
        // Where paragraphs are described: one entry, which names the page that does it.
        int table = PARAGRAPHS + PAGE;
        stream.putInt(0xC0, table).putInt(0xC4, 10);
        stream.putInt(table, TEXT).putInt(table + 4, TEXT + text.length);
        stream.putShort(table + 8, (short) (PARAGRAPHS / PAGE));
        // That page: one paragraph without properties.
        stream.putInt(PARAGRAPHS, TEXT).putInt(PARAGRAPHS + 4, TEXT + text.length);
        stream.put(PARAGRAPHS + PAGE - 1, (byte) 1);
        // The tables of characters, sections and fonts are empty, but somewhere.
        int empty = table + PAGE;
        for (int at : new int[] {0x88, 0xB8, 0xD0}) {
            stream.putInt(at, empty).putInt(at + 4, 4);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(stream.array()), "WordDocument");
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
