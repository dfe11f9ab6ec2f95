package org.passerelle.documents.storage.service;

import java.io.IOException;
import org.passerelle.documents.StoredFile.Availability;

/** The bytes in the store are not those that were received, or are not there. */
public class FlawedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Availability found;

    FlawedFileException(String hash, Availability found) {
        super("The kept file " + hash + " is " + found);
        this.found = found;
    }

    public Availability found() {
        return found;
    }
}
