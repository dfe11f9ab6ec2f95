package org.passerelle.documents.service;

import org.passerelle.common.BusinessException;

/** The disk has no room left beyond its reserve; files already there are read as before. */
public class StorageFullException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StorageFullException() {
        super("refused.disk-full");
    }
}
