package org.passerelle.groups;

import java.util.Optional;

/**
 * The names of those an audience is made of. This is the only place where they are spelled: the
 * database query, the search filter, the alerts and the downloads all compare these words.
 */
public final class Principals {

    /** Everyone who signs in. */
    public static final String ALL = "all";

    private static final String ORGANISATION = "org:";

    private Principals() {}

    public static String organisation(long id) {
        return ORGANISATION + id;
    }

    /** The organisation that a principal names, if it names one. */
    static Optional<Long> organisationIn(String principal) {
        return principal.startsWith(ORGANISATION)
                ? Optional.of(Long.valueOf(principal.substring(ORGANISATION.length())))
                : Optional.empty();
    }

    public static String group(long id) {
        return "grp:" + id;
    }

    public static String person(long id) {
        return "usr:" + id;
    }
}
