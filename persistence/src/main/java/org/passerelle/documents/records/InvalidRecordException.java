package org.passerelle.documents.records;

import org.passerelle.common.InvalidInputException;

/** What was said of a document, a kind or a rule cannot be so. */
public class InvalidRecordException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    public InvalidRecordException(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
