package org.passerelle.documents.upload.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.upload.service.LeftOut.Why;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

/**
 * A ZIP as somebody sent it. It is looked through before anything is unpacked: one that holds too
 * much, or says so, is refused as a whole; a file in it that must not come is left out. Archives
 * within it stay closed.
 */
final class ZipArchive implements Closeable {

    /** Text shrinks a lot; below this size a great ratio harms nobody. */
    private static final long HARMLESS = 16L << 20;

    private final ZipFile zip;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    static ZipArchive open(Path file, ArchiveLimits limits) throws IOException {
        ZipDirectory.mustBeReadable(file, limits.entries());
        ZipFile zip = open(file);
        ZipArchive archive = new ZipArchive(zip);
        try {
            archive.lookThrough(Files.size(file), limits);
            return archive;
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) {
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.UTF_8)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw new UploadRefusedException(Reason.ARCHIVE_BROKEN);
        }
    }

    private void lookThrough(long size, ArchiveLimits limits) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw new UploadRefusedException(Reason.ARCHIVE_TOO_MANY, limits.entries());
        }
        mustNotSwell(entries, size, limits);
        entries.stream().filter(entry -> !entry.isDirectory()).forEach(this::sort);
        if (files.isEmpty() && leftOut.isEmpty()) {
            throw new UploadRefusedException(Reason.ARCHIVE_EMPTY);
        }
    }

    private static void mustNotSwell(
            List<ZipArchiveEntry> entries, long size, ArchiveLimits limits) {
        long packed = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > limits.bytes()) {
                throw new UploadRefusedException(Reason.ARCHIVE_TOO_LARGE, limits.bytes());
            }
        }
        // Files that lie over one another are packed in more bytes than there are.
        if (packed > size || unpacked > HARMLESS && unpacked / limits.ratio() > size) {
            throw new UploadRefusedException(Reason.ARCHIVE_BOMB);
        }
    }

    private void sort(ZipArchiveEntry entry) {
        EntryName name = new EntryName(entry);
        if (name.isLitter()) {
            return;
        }
        Why why = whyNot(entry, name);
        if (why == null) {
            files.add(new ArchiveFile(entry, name.folders(), name.name()));
        } else {
            leftOut.add(new LeftOut(name.shown(), why));
        }
    }

    private Why whyNot(ZipArchiveEntry entry, EntryName name) {
        if (name.leadsAstray() || name.folders().size() >= Folder.DEEPEST) {
            return Why.PLACE;
        }
        if (entry.isUnixSymlink()) {
            return Why.LINK;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Why.PASSWORD;
        }
        if (!zip.canReadEntryData(entry)) {
            return Why.METHOD;
        }
        return entry.getSize() == 0 ? Why.EMPTY : null;
    }

    /** The files that may come, in the order of the archive. */
    List<ArchiveFile> files() {
        return files;
    }

    /** Those that may not, and why. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What is in a file; reading it fails when the archive has lied about it. */
    InputStream content(ArchiveFile file) throws IOException {
        ZipArchiveEntry entry = file.entry();
        return new ChecksumInputStream.Builder()
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .setInputStream(zip.getInputStream(entry))
                .get();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
