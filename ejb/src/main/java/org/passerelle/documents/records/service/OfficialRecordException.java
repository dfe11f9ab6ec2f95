package org.passerelle.documents.records.service;

import org.passerelle.common.BusinessException;

/** A version of the document is an official record: it does not go before that is undone. */
public class OfficialRecordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfficialRecordException() {
        super("error.official");
    }
}
