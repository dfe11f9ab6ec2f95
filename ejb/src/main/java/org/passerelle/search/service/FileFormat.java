package org.passerelle.search.service;

import java.util.Arrays;
import java.util.Locale;

/** What people call the kinds of files, whatever program wrote them. */
public enum FileFormat {
    PDF,
    TEXT,
    TABLE,
    SLIDES,
    IMAGE,
    SOUND,
    VIDEO,
    MAIL,
    OTHER;

    /** As the index and addresses spell it. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isCode(String code) {
        return Arrays.stream(values()).anyMatch(format -> format.getCode().equals(code));
    }

    static FileFormat of(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.equals("message/rfc822") || type.contains("outlook")) {
            return MAIL;
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
        return ofMedia(type);
    }

    private static FileFormat ofMedia(String type) {
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        if (type.startsWith("audio/")) {
            return SOUND;
        }
        return type.startsWith("video/") ? VIDEO : OTHER;
    }
}
