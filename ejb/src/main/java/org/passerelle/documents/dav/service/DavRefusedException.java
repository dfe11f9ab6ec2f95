package org.passerelle.documents.dav.service;

import org.passerelle.common.BusinessException;

/** The tree is not made for this: its upper levels are the libraries themselves. */
public class DavRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DavRefusedException() {
        super("error.refused");
    }
}
