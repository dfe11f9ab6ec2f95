package org.passerelle.documents.upload.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

/**
 * The directory at the end of a ZIP, looked at before a library reads it into memory: one of
 * millions of names is as heavy as a bomb.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int NOT_HERE = 0xFFFF;
    private static final long NOT_HERE_EITHER = 0xFFFFFFFFL;

    /** What an entry takes on average at most: its fixed part, its name, some attributes. */
    private static final int ENTRY = 1_000;

    private ZipDirectory() {}

    static void mustBeReadable(Path file, int mostEntries) throws IOException {
        try (FileChannel zip = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer tail = tail(zip);
            int end = end(tail);
            if (end < 0) {
                throw new UploadRefusedException(Reason.ARCHIVE_BROKEN);
            }
            int entries = Short.toUnsignedInt(tail.getShort(end + 10));
            long begin = Integer.toUnsignedLong(tail.getInt(end + 16));
            boolean countElsewhere = entries == NOT_HERE || begin == NOT_HERE_EITHER;
            long length = begin == NOT_HERE_EITHER ? 0 : zip.size() - begin;
            if (countElsewhere || entries > mostEntries || length > (long) mostEntries * ENTRY) {
                throw new UploadRefusedException(Reason.ARCHIVE_TOO_MANY, mostEntries);
            }
        }
    }

    private static ByteBuffer tail(FileChannel zip) throws IOException {
        long from = Math.max(0, zip.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.allocate((int) (zip.size() - from));
        tail.order(ByteOrder.LITTLE_ENDIAN);
        while (tail.hasRemaining() && zip.read(tail, from + tail.position()) >= 0) {
            continue;
        }
        return tail.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int end(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
