package org.passerelle.documents.versions;

import java.time.Instant;
import org.passerelle.common.BusinessException;

/** Somebody else is changing this document; says who, and until when. */
public class DocumentReservedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String holder;
    private final Instant until;

    public DocumentReservedException(String holder, Instant until) {
        super("error.reserved", holder, until);
        this.holder = holder;
        this.until = until;
    }

    public String holder() {
        return holder;
    }

    public Instant until() {
        return until;
    }
}
