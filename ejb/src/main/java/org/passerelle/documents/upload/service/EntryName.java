package org.passerelle.documents.upload.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.passerelle.documents.service.FileName;

/** What an archive calls one of its files: read in the right letters, and never trusted. */
final class EntryName {

    /** What Windows writes where it speaks French; for small letters the same as CP437. */
    private static final Charset WINDOWS = Charset.forName("IBM850");

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final String given;
    private final List<String> steps;

    EntryName(ZipArchiveEntry entry) {
        this(decoded(entry));
    }

    EntryName(String given) {
        this.given = given.replace('\\', '/');
        this.steps =
                Arrays.stream(this.given.split("/"))
                        .filter(step -> !step.isEmpty() && !step.equals("."))
                        .toList();
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null
                || entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, WINDOWS);
        }
    }

    /** Whether it would lie outside of the folder that it is unpacked in, or nowhere. */
    boolean leadsAstray() {
        return given.startsWith("/")
                || DRIVE.matcher(given).matches()
                || steps.isEmpty()
                || steps.contains("..");
    }

    /** What systems leave behind in folders and nobody ever put there. */
    boolean isLitter() {
        return steps.contains("__MACOSX")
                || !steps.isEmpty() && LITTER.contains(steps.get(steps.size() - 1));
    }

    List<String> folders() {
        return steps.subList(0, steps.size() - 1).stream()
                .map(step -> new FileName(step).value())
                .toList();
    }

    FileName name() {
        return new FileName(steps.get(steps.size() - 1));
    }

    /** The whole of it without what cannot be seen, for a list. */
    String shown() {
        List<String> clean = steps.stream().map(step -> new FileName(step).value()).toList();
        return clean.isEmpty() ? new FileName(given).value() : String.join("/", clean);
    }
}
