package org.passerelle.common.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/** How the house writes moments, sizes and people. Pages reach it as functions of our tags. */
public final class Words {

    private static final ZoneId HERE = ZoneId.of("America/Toronto");
    private static final String BUNDLE = "org.passerelle.common.web.messages";

    private Words() {}

    /** "il y a 3 h", "hier", "12 novembre"; a person reads it faster than a date. */
    public static String ago(Instant moment, Locale locale) {
        return moment == null ? "" : ago(moment, Instant.now(), locale);
    }

    static String ago(Instant moment, Instant now, Locale locale) {
        long minutes = Math.max(0, Duration.between(moment, now).toMinutes());
        if (moment.isAfter(now.plusSeconds(60))) {
            return date(moment, now, locale);
        }
        if (minutes < 1) {
            return text(locale, "time.now");
        }
        if (minutes < 60) {
            return text(locale, "time.minutes", minutes);
        }
        if (minutes < 12 * 60) {
            return text(locale, "time.hours", minutes / 60);
        }
        long days =
                ChronoUnit.DAYS.between(
                        moment.atZone(HERE).toLocalDate(), now.atZone(HERE).toLocalDate());
        if (days == 0) {
            return text(locale, "time.hours", minutes / 60);
        }
        if (days == 1) {
            return text(locale, "time.yesterday");
        }
        return days < 7 ? text(locale, "time.days", days) : date(moment, now, locale);
    }

    private static String date(Instant moment, Instant now, Locale locale) {
        ZonedDateTime there = moment.atZone(HERE);
        boolean thisYear = there.getYear() == now.atZone(HERE).getYear();
        return format(there, text(locale, thisYear ? "time.date" : "time.dateAndYear"), locale);
    }

    /** The whole moment: "lundi 23 novembre 2026, 10 h 12". */
    public static String whole(Instant moment, Locale locale) {
        return moment == null
                ? ""
                : format(moment.atZone(HERE), text(locale, "time.whole"), locale);
    }

    /** "jusqu’à 16 h 30", and the day with it when it is not today. */
    public static String until(Instant moment, Locale locale) {
        return until(moment, Instant.now(), locale);
    }

    static String until(Instant moment, Instant now, Locale locale) {
        ZonedDateTime there = moment.atZone(HERE);
        boolean today = there.toLocalDate().equals(now.atZone(HERE).toLocalDate());
        return format(there, text(locale, today ? "time.untilToday" : "time.untilLater"), locale);
    }

    private static String format(ZonedDateTime moment, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }

    /** "1,2 Mo" or "1.2 MB". */
    public static String size(long bytes, Locale locale) {
        String[] units = text(locale, "size.units").split(" ");
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        String digits = unit > 0 && value < 9.95 ? "{0,number,0.#}" : "{0,number,0}";
        return new MessageFormat(digits, locale).format(new Object[] {value})
                + "\u00a0"
                + units[unit];
    }

    /** "Ada Tremblay" gives AT. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        String[] words = name.strip().split("[\\s\\-'’]+");
        String first = firstOf(words[0]);
        String last = words.length > 1 ? firstOf(words[words.length - 1]) : "";
        return (first + last).toUpperCase(Locale.CANADA_FRENCH);
    }

    private static String firstOf(String word) {
        return word.isEmpty()
                ? ""
                : Normalizer.normalize(word, Normalizer.Form.NFC).substring(0, 1);
    }

    /**
     * One of eight colours, from an identifier: never from a ministry or a rank. Numbers are given
     * in steps, so they are first spread evenly (Fibonacci hashing).
     */
    public static int hue(Object id) {
        return id == null ? 8 : (int) ((id.hashCode() * 0x9E3779B97F4A7C15L) >>> 61) + 1;
    }

    /** A sentence with one argument, numbers and plurals as the language of the page wants. */
    public static String fill(String pattern, Object argument) {
        return new MessageFormat(pattern, pageLocale()).format(new Object[] {argument});
    }

    private static Locale pageLocale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.CANADA_FRENCH
                : faces.getViewRoot().getLocale();
    }

    /** A sentence of the common bundle with its arguments. */
    static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }
}
