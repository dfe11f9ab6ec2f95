package org.passerelle.documents.upload.service;

import java.util.Locale;
import org.passerelle.common.BusinessException;

/** A file that is not taken in, and why; nothing of it is kept. */
public class UploadRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Why a file is not taken in. */
    public enum Reason {
        PROGRAM,
        MACROS,
        MISMATCH,
        DAMAGED,
        CHANGED,
        TOO_MANY_AT_ONCE,
        ARCHIVE_TOO_MANY,
        ARCHIVE_TOO_LARGE,
        ARCHIVE_BOMB,
        ARCHIVE_BROKEN,
        ARCHIVE_EMPTY,

        /** Pieces of it are still being written by a request that has not ended. */
        BUSY,

        /** The piece does not begin where the last one ended. */
        NOT_THERE;

        /** As bundles spell it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public UploadRefusedException(Reason reason, Object... arguments) {
        super("refused." + reason.code(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
