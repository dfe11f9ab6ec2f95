package org.passerelle.content.publication.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of numbers that tell too much about a person. */
public enum NumberKind {
    SOCIAL_INSURANCE,
    HEALTH_INSURANCE,
    BANK_ACCOUNT,
    PAYMENT_CARD;

    /** The kinds that were seen. */
    public static Set<NumberKind> of(Collection<SeenNumber> seen) {
        Set<NumberKind> kinds = EnumSet.noneOf(NumberKind.class);
        seen.forEach(number -> kinds.add(number.kind()));
        return kinds;
    }

    /** With commas between, as rows keep them. */
    public static String names(Set<NumberKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The kinds of which a row keeps the names. */
    public static Set<NumberKind> named(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(NumberKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NumberKind.class)));
    }
}
