package org.passerelle.groups.service;

import org.passerelle.common.BusinessException;

/** The group would be left without anyone to look after it. */
public class LastCoordinatorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LastCoordinatorException() {
        super("error.group.lastCoordinator");
    }
}
