package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** Someone else has just named it otherwise. */
public class StaleNameException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StaleNameException(String name) {
        super("refused.renamed", name);
    }
}
