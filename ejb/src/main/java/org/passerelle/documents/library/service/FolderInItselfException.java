package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** A folder cannot lie in itself. */
public class FolderInItselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FolderInItselfException() {
        super("refused.inItself");
    }
}
