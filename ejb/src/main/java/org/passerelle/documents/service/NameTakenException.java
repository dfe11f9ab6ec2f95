package org.passerelle.documents.service;

import org.passerelle.common.BusinessException;

/** A file of this name already lies here; the person has not said what to do with hers. */
public class NameTakenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final long documentId;
    private final boolean replaceable;

    NameTakenException(long documentId, String title, boolean replaceable) {
        super("refused.name-taken", title);
        this.documentId = documentId;
        this.replaceable = replaceable;
    }

    /** The document that lies here. */
    public long documentId() {
        return documentId;
    }

    /** Whether hers may become a new version of it. */
    public boolean isReplaceable() {
        return replaceable;
    }
}
