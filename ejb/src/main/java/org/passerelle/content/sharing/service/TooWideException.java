package org.passerelle.content.sharing.service;

import org.passerelle.common.BusinessException;
import org.passerelle.content.Sensitivity;

/** What is this sensitive may not go that far. */
public class TooWideException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooWideException(Sensitivity sensitivity) {
        super("error.tooWide." + sensitivity);
    }
}
