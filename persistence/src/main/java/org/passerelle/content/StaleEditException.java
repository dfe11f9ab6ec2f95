package org.passerelle.content;

import org.passerelle.common.BusinessException;

/** Somebody else saved first; the page shows both texts, and nothing typed is lost. */
public class StaleEditException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StaleEditException(String whoSavedFirst) {
        super("error.stale", whoSavedFirst);
    }
}
