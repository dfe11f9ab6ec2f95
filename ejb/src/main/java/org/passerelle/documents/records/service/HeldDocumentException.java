package org.passerelle.documents.records.service;

import org.passerelle.common.BusinessException;

/** A legal hold lies on the document: it neither goes nor changes before the hold ends. */
public class HeldDocumentException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HeldDocumentException() {
        super("error.held");
    }
}
