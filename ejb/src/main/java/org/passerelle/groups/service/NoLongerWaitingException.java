package org.passerelle.groups.service;

import org.passerelle.common.BusinessException;

/** A request or an invitation was answered or taken back in the meantime. */
public class NoLongerWaitingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoLongerWaitingException() {
        super("error.group.noLongerWaiting");
    }
}
