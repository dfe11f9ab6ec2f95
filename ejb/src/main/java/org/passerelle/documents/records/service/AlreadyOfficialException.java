package org.passerelle.documents.records.service;

import org.passerelle.common.BusinessException;

/** This version is an official record already. */
public class AlreadyOfficialException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AlreadyOfficialException() {
        super("error.alreadyOfficial");
    }
}
