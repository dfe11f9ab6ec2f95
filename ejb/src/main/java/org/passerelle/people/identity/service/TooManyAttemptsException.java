package org.passerelle.people.identity.service;

import java.time.Duration;
import org.passerelle.common.BusinessException;

/** A login was tried too often from one place; the argument is how many seconds to wait. */
public class TooManyAttemptsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyAttemptsException(Duration wait) {
        super("error.tooManyAttempts", wait.toSeconds() + 1);
    }
}
