package org.passerelle.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The two languages of the house. Nothing else that a request says is ever made into a locale. */
public enum Language {
    FRENCH(Locale.CANADA_FRENCH),
    ENGLISH(new Locale("en", "CA"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language for a code; French for everything that is not English. */
    public static Language of(String code) {
        return "en".equals(code) ? ENGLISH : FRENCH;
    }

    /** What the browser prefers, for whoever is not known yet. */
    public static Language of(HttpServletRequest request) {
        boolean asks = request.getHeader("Accept-Language") != null;
        return asks ? of(request.getLocale().getLanguage()) : FRENCH;
    }
}
