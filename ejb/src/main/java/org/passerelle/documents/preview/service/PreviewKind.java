package org.passerelle.documents.preview.service;

import java.util.Locale;
import java.util.Set;

/** How the page of a document shows its file. */
public enum PreviewKind {
    /** As it is, in the viewer of the house. */
    PDF,
    /** As the PDF that LibreOffice makes of it, where there is one. */
    OFFICE,
    /** As browsers show it. */
    PICTURE,
    /** As a picture made of it, which browsers can show. */
    DRAWN,
    AUDIO,
    VIDEO,
    MARKDOWN,
    TABLE,
    /** Its characters, one by one, as a program or a setting is read. */
    CODE,
    /** The words that were read in it, which is all that can be shown. */
    WORDS;

    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> DRAWINGS =
            Set.of("image/tiff", "image/bmp", "image/x-ms-bmp", "image/vnd.wap.wbmp");
    private static final Set<String> OFFICE_TYPES =
            Set.of(
                    "application/msword",
                    "application/rtf",
                    "text/rtf",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.wordperfect",
                    "application/vnd.lotus-1-2-3");
    private static final Set<String> CODE_TYPES =
            Set.of(
                    "application/json",
                    "application/javascript",
                    "application/sql",
                    "application/toml",
                    "application/x-bat",
                    "application/x-csh",
                    "application/x-httpd-php",
                    "application/x-sh",
                    "application/x-sql",
                    "application/x-subrip",
                    "application/x-yaml",
                    "application/xml",
                    "application/yaml",
                    "image/svg+xml");

    /** Read as words: the marks of a page are of no use to who reads it. */
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/x-vcard", "text/calendar");

    /** Whether what is shown must first be made of the file. */
    public boolean isMade() {
        return this == OFFICE || this == DRAWN;
    }

    /** The form in which it is shown when it is made. */
    public Form madeForm() {
        return this == OFFICE ? Form.PDF : Form.PICTURE;
    }

    /** What the media type says; a plain text is looked at by its name as well. */
    public static PreviewKind of(String mediaType, String fileName) {
        String type = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (PICTURES.contains(type)) {
            return PICTURE;
        }
        if (DRAWINGS.contains(type)) {
            return DRAWN;
        }
        if (type.startsWith("audio/")) {
            return AUDIO;
        }
        if (type.startsWith("video/")) {
            return VIDEO;
        }
        return isOffice(type) ? OFFICE : ofText(type, name);
    }

    private static boolean isOffice(String type) {
        return OFFICE_TYPES.contains(type)
                || type.startsWith("application/vnd.openxmlformats-officedocument.")
                || type.startsWith("application/vnd.oasis.opendocument.")
                || type.startsWith("application/vnd.sun.xml.")
                || type.startsWith("application/vnd.ms-") && type.contains("macroenabled");
    }

    private static PreviewKind ofText(String type, String name) {
        if (type.endsWith("markdown") || type.equals("text/plain") && name.endsWith(".md")) {
            return MARKDOWN;
        }
        if (type.equals("text/csv")
                || type.equals("text/tab-separated-values")
                || type.equals("text/plain") && name.matches(".*\\.(csv|tsv|tab)")) {
            return TABLE;
        }
        boolean code =
                CODE_TYPES.contains(type)
                        || type.endsWith("+json")
                        || type.startsWith("text/")
                                && !type.equals("text/plain")
                                && !PAGES.contains(type);
        return code ? CODE : WORDS;
    }
}
