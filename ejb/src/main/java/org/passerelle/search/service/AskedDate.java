package org.passerelle.search.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day as people type it: {@code 2024}, {@code 2024-05}, {@code 2024-05-31}.
 *
 * @param first its first day
 * @param next the day after its last one
 */
record AskedDate(LocalDate first, LocalDate next) {

    static final ZoneId HERE = ZoneId.of("America/Toronto");
    private static final Pattern DATE =
            Pattern.compile("([12]\\d{3})(?:[-/]([01]?\\d)(?:[-/]([0-3]?\\d))?)?");

    static Optional<AskedDate> read(String typed) {
        Matcher parts = DATE.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                LocalDate start = LocalDate.of(year, 1, 1);
                return Optional.of(new AskedDate(start, start.plusYears(1)));
            }
            int month = Integer.parseInt(parts.group(2));
            if (parts.group(3) == null) {
                LocalDate start = LocalDate.of(year, month, 1);
                return Optional.of(new AskedDate(start, start.plusMonths(1)));
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
            return Optional.of(new AskedDate(day, day.plusDays(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** When it begins: what is before it ended before this. */
    Instant start() {
        return first.atStartOfDay(HERE).toInstant();
    }

    /** When it is over: what is after it begins here. */
    Instant end() {
        return next.atStartOfDay(HERE).toInstant();
    }
}
