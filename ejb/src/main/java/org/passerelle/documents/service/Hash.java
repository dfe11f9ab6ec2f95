package org.passerelle.documents.service;

import java.util.regex.Pattern;

/** What the name of a kept file looks like. */
final class Hash {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Hash() {}

    /** Nothing but a hash ever becomes a path. */
    static void mustBe(String given) {
        if (!is(given)) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    static boolean is(String given) {
        return SHA_256.matcher(given).matches();
    }
}
