package org.passerelle.search.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What results can be narrowed by: how an address spells it, and where the index keeps it. */
public enum Facet {
    KIND("type", "kind"),
    MINISTRY("ministere", "organisations"),
    GROUP("groupe", "group"),
    AUTHOR("auteur", "authors"),
    LANGUAGE("langue", "language"),
    FORMAT("format", "format"),
    TAG("tag", "tags"),
    STATUS("etat", "status"),
    CHANGED("modifie", "updated"),
    PERIOD("periode", "updated");

    private final String parameter;
    private final String field;

    Facet(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** What it is called in the address of the results. */
    public String getParameter() {
        return parameter;
    }

    /** Whether its values are numbers of things that have a name in the database. */
    public boolean isNumbered() {
        return this == MINISTRY || this == GROUP || this == AUTHOR;
    }

    /** Whether only one of its values can be chosen at a time. */
    public boolean isSingle() {
        return this == KIND || this == CHANGED || this == PERIOD;
    }

    /**
     * Whether results are counted by its values: days from one to another are typed, not chosen.
     */
    boolean isCounted() {
        return this != PERIOD;
    }

    String field() {
        return field;
    }

    static Optional<Facet> find(String name) {
        return Arrays.stream(values()).filter(facet -> facet.name().equals(name)).findFirst();
    }

    /** Those shown beside the results; kinds are tabs above them. */
    public static List<Facet> beside() {
        return Arrays.stream(values()).filter(facet -> facet != KIND).toList();
    }
}
