package org.passerelle.documents.library.service;

import org.passerelle.common.BusinessException;

/** The library may not hold as much. */
public class QuotaReachedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public QuotaReachedException(long quota) {
        super("refused.quota", quota / 1_000_000_000d);
    }
}
