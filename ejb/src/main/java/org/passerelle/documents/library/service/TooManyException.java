package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** More than is done in one go. */
public class TooManyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyException(int most) {
        super("refused.tooMany", most);
    }
}
