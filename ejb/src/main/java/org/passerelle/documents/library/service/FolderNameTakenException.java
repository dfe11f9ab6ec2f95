package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** Another folder is called so here, whatever the case and the accents. */
public class FolderNameTakenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FolderNameTakenException(String name) {
        super("refused.nameTaken", name);
    }
}
