package org.passerelle.common.web;

import java.util.Locale;

/** The six looks of a file. */
public enum FileKind {
    PDF,
    TEXT,
    TABLE,
    SLIDES,
    IMAGE,
    ARCHIVE;

    /** The class and the icon for a media type, for example {@code pdf}. */
    public static String of(String mediaType) {
        return kindOf(mediaType == null ? "" : mediaType).name().toLowerCase(Locale.ROOT);
    }

    private static FileKind kindOf(String type) {
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        if (type.contains("sheet") || type.contains("excel") || type.endsWith("/csv")) {
            return TABLE;
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            return SLIDES;
        }
        if (type.startsWith("text/")
                || type.contains("word")
                || type.contains("text")
                || type.endsWith("/rtf")) {
            return TEXT;
        }
        return ARCHIVE;
    }
}
