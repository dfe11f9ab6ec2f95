package org.passerelle.documents.records.service;

import org.passerelle.common.BusinessException;

/** Whoever proposed a destruction does not confirm it. */
public class SamePersonException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SamePersonException() {
        super("error.samePerson");
    }
}
