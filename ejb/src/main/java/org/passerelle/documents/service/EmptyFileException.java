package org.passerelle.documents.service;

import org.passerelle.common.BusinessException;

/** There is nothing in the file, most often because it was still being written or copied. */
public class EmptyFileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmptyFileException() {
        super("refused.empty");
    }
}
