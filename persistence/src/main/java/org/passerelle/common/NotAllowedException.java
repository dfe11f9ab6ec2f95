package org.passerelle.common;

/** An act that the caller may see but not do. */
public class NotAllowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException() {
        super("error.notAllowed");
    }
}
