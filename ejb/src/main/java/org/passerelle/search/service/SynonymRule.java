package org.passerelle.search.service;

import java.util.List;

/**
 * Names and acronyms of one organisation through time, all of them meaning each other: {@code
 * MSSS}, {@code Ministère de la Santé et des Services sociaux}, and what it was called before.
 * Written as people write them; the index folds them.
 */
public record SynonymRule(List<String> names) {

    public SynonymRule {
        names = List.copyOf(names);
    }

    public static SynonymRule of(String... names) {
        return new SynonymRule(List.of(names));
    }
}
