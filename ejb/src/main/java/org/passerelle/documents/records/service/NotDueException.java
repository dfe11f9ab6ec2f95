package org.passerelle.documents.records.service;

import org.passerelle.common.BusinessException;

/** The delay of the document is not over, or it is kept for good. */
public class NotDueException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotDueException() {
        super("error.notDue");
    }
}
