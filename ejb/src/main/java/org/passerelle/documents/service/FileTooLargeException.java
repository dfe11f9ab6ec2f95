package org.passerelle.documents.service;

import org.passerelle.common.BusinessException;

/** What was sent is larger than what is accepted; nothing of it was kept. */
public class FileTooLargeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FileTooLargeException(long limit) {
        super("refused.too-large", limit);
    }
}
