package org.passerelle.documents.storage.service;

import org.passerelle.common.BusinessException;

/** The antivirus knows these bytes, and knows no good of them. */
public class InfectedFileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InfectedFileException(String threat) {
        super("refused.infected", threat);
    }
}
