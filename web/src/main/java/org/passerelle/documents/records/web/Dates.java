package org.passerelle.documents.records.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the house writes them. Pages reach it as a function of our tags. */
public final class Dates {

    private Dates() {}

    /** "22 novembre 2026"; empty for none. */
    public static String day(LocalDate day, Locale locale) {
        if (day == null) {
            return "";
        }
        String pattern =
                "en".equals(locale.getLanguage())
                        ? "MMMM d, yyyy"
                        : day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
