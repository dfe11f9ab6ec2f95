package org.passerelle.launcher;

import java.net.URI;
import java.nio.file.Path;

/** Where everything is, for those who load examples, test or measure. */
public record Addresses(
        URI site,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        URI search,
        Path files) {}
