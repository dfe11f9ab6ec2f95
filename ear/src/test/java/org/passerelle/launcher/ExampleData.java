package org.passerelle.launcher;

import java.util.List;

/**
 * Fills an empty Passerelle, once. Found with {@link java.util.ServiceLoader}: the implementation
 * is named in {@code META-INF/services}. When a load is interrupted, the next start empties
 * everything and loads again.
 */
public interface ExampleData {

    /** Who opens an empty house, and the password that everyone has in an example. */
    String ADMINISTRATOR = "elise.bouchard";

    String PASSWORD = "Passerelle-2026";

    /** The servers are running and the tables exist. */
    void load(Addresses addresses) throws Exception;

    /** Lines to print beside the address, one a login. */
    List<String> logins();
}
