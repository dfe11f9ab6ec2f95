package org.passerelle.search.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** How long ago something changed at most, as people choose it. */
public enum Age {
    WEEK("semaine", "now-7d/d"),
    MONTH("mois", "now-1M/d"),
    YEAR("annee", "now-1y/d");

    private final String code;
    private final String since;

    Age(String code, String since) {
        this.code = code;
        this.since = since;
    }

    public String getCode() {
        return code;
    }

    /** The first moment of it, in the words of the engine. */
    String since() {
        return since;
    }

    /** The same moment, for those who do not speak with the engine. */
    Instant start() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate first =
                switch (this) {
                    case WEEK -> today.minusDays(7);
                    case MONTH -> today.minusMonths(1);
                    case YEAR -> today.minusYears(1);
                };
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Optional<Age> find(String code) {
        return Arrays.stream(values()).filter(age -> age.code.equals(code)).findFirst();
    }
}
