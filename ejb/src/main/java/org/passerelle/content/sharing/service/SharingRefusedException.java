package org.passerelle.content.sharing.service;

import org.passerelle.common.BusinessException;

/** A share that cannot be, with the reason why. */
public class SharingRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SharingRefusedException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
