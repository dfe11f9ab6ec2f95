package org.passerelle.documents.records.web;

import java.util.List;
import java.util.Locale;

/** The languages in which documents of a public service are written. */
final class Locales {

    /** Those one may say; a document in another keeps what was read in it. */
    static final List<String> OFFERED =
            List.of("fr", "en", "es", "pt", "it", "de", "ar", "zh", "iu", "cr", "moh");

    private Locales() {}

    static String nameOf(String code, Locale reader) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }
}
