package org.passerelle.documents.storage.service;

import org.passerelle.common.BusinessException;

/** The file was cleared away at the very moment at which it was sent again. */
public class FileGoneException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FileGoneException() {
        super("refused.gone");
    }
}
