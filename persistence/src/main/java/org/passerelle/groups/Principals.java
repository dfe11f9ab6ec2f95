package org.passerelle.groups;

/**
 * The names of those an audience is made of. This is the only place where they are spelled: the
 * database query, the search filter, the alerts and the downloads all compare these words.
 */
public final class Principals {

    /** Everyone who signs in. */
    public static final String ALL = "all";

    private Principals() {}

    public static String organisation(long id) {
        return "org:" + id;
    }

    public static String group(long id) {
        return "grp:" + id;
    }

    public static String person(long id) {
        return "usr:" + id;
    }
}
