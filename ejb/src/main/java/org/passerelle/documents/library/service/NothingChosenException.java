package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** Nothing was chosen to act upon. */
public class NothingChosenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingChosenException() {
        super("refused.nothing");
    }
}
