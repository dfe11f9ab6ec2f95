package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** The themes of the commons are the affair of the administrators. */
public class ThemeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ThemeException() {
        super("refused.theme");
    }
}
