package org.passerelle.documents.preview.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file of characters, as text. What is not UTF-8 is taken for what the Windows
 * of our countries writes.
 *
 * @param whole whether this is all of the file
 */
record FileHead(String text, boolean whole) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;

    static FileHead of(InputStream content, int howMany) throws IOException {
        byte[] bytes = content.readNBytes(howMany);
        boolean whole = content.read() < 0;
        return new FileHead(decoded(bytes, whole), whole);
    }

    private static String decoded(byte[] bytes, boolean whole) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length), whole);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return utf8(bytes, whole);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The last character may be cut in two where the reading stopped. */
    private static String utf8(byte[] bytes, boolean whole) {
        for (int cut = 0; cut < (whole ? 1 : LONGEST_CHARACTER) && cut <= bytes.length; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return new String(bytes, WINDOWS);
    }

    /** Without a last line that may be cut in two. */
    String wholeLines() {
        int end = text.lastIndexOf('\n');
        return whole || end < 0 ? text : text.substring(0, end + 1);
    }
}
