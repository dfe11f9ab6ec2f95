package org.passerelle.search.service;

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

    static Optional<Age> find(String code) {
        return Arrays.stream(values()).filter(age -> age.code.equals(code)).findFirst();
    }
}
