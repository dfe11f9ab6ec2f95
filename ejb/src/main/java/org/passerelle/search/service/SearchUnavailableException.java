package org.passerelle.search.service;

import jakarta.ejb.ApplicationException;

/**
 * The search engine does not answer. Nothing is lost and nothing else stops: the caller does
 * without, and says so.
 */
@ApplicationException(rollback = false)
public class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message) {
        super(message);
    }

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
