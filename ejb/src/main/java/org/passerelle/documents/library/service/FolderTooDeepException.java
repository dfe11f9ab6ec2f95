package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** Folders in folders in folders: at some depth nobody finds anything any more. */
public class FolderTooDeepException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FolderTooDeepException(int deepest) {
        super("refused.tooDeep", deepest);
    }
}
