package org.passerelle.documents.service;

import org.passerelle.common.BusinessException;

/** The form came without a file. */
public class NoFileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoFileException() {
        super("refused.no-file");
    }
}
