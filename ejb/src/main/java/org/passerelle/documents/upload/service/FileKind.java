package org.passerelle.documents.upload.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the first bytes of a file say that it is, and the extensions that go with it. Only what
 * cannot be mistaken has a kind; and only an extension that promises another kind is a lie.
 */
public enum FileKind {
    PROGRAM(
            "application/(x-(ms-?dos.*|msdownload.*|dosexec|executable|sharedlib|elf|object|mach-o.*)|java-vm)"),
    PDF("application/pdf", "pdf"),
    IMAGE("image/(png|jpeg|gif|webp|bmp|tiff)", "png,jpg,jpeg,jpe,jfif,gif,webp,bmp,tif,tiff"),
    ZIP("application/(zip|x-tika-ooxml.*|epub\\+zip|vnd\\.(openxmlformats|oasis).*)", "zip,epub"),
    WORD("", "docx,dotx"),
    SHEET("", "xlsx,xltx,xlsb"),
    SLIDES("", "pptx,potx,ppsx"),
    OPEN_DOCUMENT("", "odt,ods,odp,odg,ott,ots,otp"),
    OLD_OFFICE(
            "application/(x-tika-msoffice.*|msword|vnd\\.ms-.*)",
            "doc,dot,xls,xlt,ppt,pot,pps,msg"),
    RTF("(text|application)/rtf", "rtf"),
    MEDIA(
            "(audio|video)/(mp4|quicktime|mpeg|x-matroska|webm|vorbis|ogg|x-flac|x-wav|vnd.wave)",
            "mp4,m4a,m4v,mov,mp3,mkv,webm,ogg,flac,wav"),
    TEXT("", "txt,csv,tsv,md,html,htm,xhtml,xml,json,svg"),
    UNKNOWN("");

    private static final int BEGINNING = 4 << 10;

    /** One promises another of the same family often enough: nothing is wrong. */
    private static final Set<FileKind> PACKED = Set.of(ZIP, WORD, SHEET, SLIDES, OPEN_DOCUMENT);

    private final Pattern mediaTypes;
    private final Set<String> extensions;

    FileKind(String mediaTypes) {
        this(mediaTypes, "");
    }

    FileKind(String mediaTypes, String extensions) {
        this.mediaTypes = Pattern.compile(mediaTypes);
        this.extensions = Set.of(extensions.split(","));
    }

    /** What a file is of which the first bytes say this, whatever it is called. */
    static FileKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaTypes.matcher(mediaType).matches())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether a file with these bytes may have this extension. */
    boolean mayBeCalled(String extension) {
        FileKind promised = promisedBy(extension);
        return this == UNKNOWN
                || promised == UNKNOWN
                || promised == this
                || this == ZIP && PACKED.contains(promised)
                // A password makes an old container of a new office file; old ones may be RTF.
                || this == OLD_OFFICE && PACKED.contains(promised)
                || this == RTF && promised == OLD_OFFICE;
    }

    private static FileKind promisedBy(String extension) {
        return Stream.of(values())
                .filter(kind -> kind.extensions.contains(extension) && !extension.isEmpty())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The same, more exactly: what is packed says at its beginning what it is. */
    FileKind named(Path content) {
        if (this != ZIP) {
            return this;
        }
        String beginning = beginning(content);
        if (beginning.contains("mimetypeapplication/vnd.oasis")) {
            return OPEN_DOCUMENT;
        }
        if (beginning.contains("word/")) {
            return WORD;
        }
        if (beginning.contains("xl/")) {
            return SHEET;
        }
        return beginning.contains("ppt/") ? SLIDES : ZIP;
    }

    private static String beginning(Path content) {
        try (InputStream bytes = Files.newInputStream(content)) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
