package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** The room of a library is a whole number of gigabytes. */
public class LimitNotUnderstoodException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LimitNotUnderstoodException() {
        super("refused.limit");
    }
}
