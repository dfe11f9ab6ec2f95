package org.passerelle.documents.storage.service;

import org.passerelle.common.BusinessException;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Availability;

/** A file that its readers do not get at present, or ever. */
public class FileNotServableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FileNotServableException(StoredFile file) {
        this(file.getAvailability());
    }

    public FileNotServableException(Availability why) {
        super("unservable." + why);
    }
}
