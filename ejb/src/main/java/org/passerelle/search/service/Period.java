package org.passerelle.search.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.common.InvalidInputException;

/**
 * Days from one to another, both among them.
 *
 * @param from null when it has no beginning
 * @param to null when it has no end
 */
public record Period(LocalDate from, LocalDate to) {

    private static final Pattern VALUE = Pattern.compile("([-\\d]*)\\.\\.([-\\d]*)");

    /**
     * What was typed: a day, or a whole month or year.
     *
     * @return empty when nothing was
     * @throws InvalidInputException when there is no such day, or the second is before the first
     */
    public static Optional<Period> between(String typedFrom, String typedTo) {
        if (typedFrom.isEmpty() && typedTo.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = typedFrom.isEmpty() ? null : read("du", typedFrom).first();
        LocalDate to = typedTo.isEmpty() ? null : read("au", typedTo).next().minusDays(1);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInputException("au", "error.period.reversed");
        }
        return Optional.of(new Period(from, to));
    }

    private static AskedDate read(String field, String typed) {
        return AskedDate.read(typed)
                .orElseThrow(
                        () -> new InvalidInputException(field, "error.period.noSuchDay", typed));
    }

    /** As an address spells it; empty when it is none. */
    public static Optional<Period> read(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return between(parts.group(1), parts.group(2));
        } catch (InvalidInputException noPeriod) {
            return Optional.empty();
        }
    }

    /** Its first moment; {@code null} when it has no beginning. */
    Instant start() {
        return from == null ? null : from.atStartOfDay(AskedDate.HERE).toInstant();
    }

    /** The moment after its last one; {@code null} when it has no end. */
    Instant end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(AskedDate.HERE).toInstant();
    }

    /** As an address spells it. */
    public String value() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
