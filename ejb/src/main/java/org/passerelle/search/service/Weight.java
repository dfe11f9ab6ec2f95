package org.passerelle.search.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much each thing counts in the order of results: the only place where amounts are written, and
 * the reason for each. Those with bounds may be changed by an administrator, see {@link Weights}.
 */
public enum Weight {
    /** What a text calls itself says best what it is about. */
    TITLE(4, 1, 10),

    /** Tags, descriptions and job titles are chosen to be found by, but they are often general. */
    HEADLINE(3, 1, 10),

    /** Names of groups, ministries and authors stand around many texts at once. */
    CONTEXT(1, 1, 5),

    /** The text itself is what all else is measured by: a word deep in it is a weak sign. */
    BODY(1, 1, 5),

    /** A reader of French pages rather reads French, when both would answer. */
    LANGUAGE(1.2, 1, 2),

    /** All the words in the title: a long text must not hide what it is called. */
    TITLE_WORDS(1, 0, 5),

    /** The words of the question side by side in a title are probably that very title. */
    TITLE_PHRASE(3, 0, 10),

    /** Words side by side mean more than the same words pages apart. */
    PHRASE(1, 0, 5),

    /** A synonym is a good answer, a little less sure than the word that was typed. */
    OTHERWISE(0.9, 0.1, 1),

    /** A number or a reference is typed by somebody who wants that one and no other. */
    REFERENCE(20, 1, 50),

    /** Of two equal answers the newer one is more often right; half of it is lost in 180 days. */
    RECENCY(0.5, 0, 3),

    /** What many opened and cited answered many; totals only, never who. */
    USEFULNESS(0.6, 0, 3),

    /** One asks more often about one's own ministry, by the assignment in the directory. */
    MINISTRY(0.3, 0, 2),

    /** One asks more often about what one works on, by the groups one has joined. */
    GROUPS(0.4, 0, 2),

    /** A name typed as a whole: that person comes before what is written of her. */
    BEARER(200),

    /** The words of a name, in any order. */
    NAME(3),

    /** The family name tells more than the given name. */
    FAMILY(2),

    /** Names of which only the beginning was typed. */
    BEGINNING(0.5),

    /** Names that differ by a mistake. */
    RESEMBLING_NAME(0.4),

    /** Titles that differ by a mistake, when nothing else was found. */
    RESEMBLING_TITLE(0.3);

    private final double usual;
    private final double lowest;
    private final double highest;

    Weight(double fixed) {
        this(fixed, fixed, fixed);
    }

    Weight(double usual, double lowest, double highest) {
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Those that an administrator may change, in the order shown. */
    public static List<Weight> tunable() {
        return Arrays.stream(values()).filter(weight -> weight.lowest < weight.highest).toList();
    }

    static Optional<Weight> find(String name) {
        return tunable().stream().filter(weight -> weight.name().equals(name)).findFirst();
    }

    public double getUsual() {
        return usual;
    }

    public double getLowest() {
        return lowest;
    }

    public double getHighest() {
        return highest;
    }

    /** Whether it may be that. */
    public boolean allows(double amount) {
        return amount >= lowest && amount <= highest;
    }
}
