package org.passerelle.people.service;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning more than once. */
@FunctionalInterface
public interface DirectorySource {

    InputStream open() throws IOException;
}
