package org.passerelle.common;

/** What does not exist, or must not be seen to exist: both are answered in the same way. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("error.notFound");
    }
}
