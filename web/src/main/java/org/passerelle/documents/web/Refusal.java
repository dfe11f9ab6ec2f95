package org.passerelle.documents.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Words;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.NoFileException;
import org.passerelle.documents.service.StorageFullException;
import org.passerelle.documents.versions.DocumentReservedException;

/**
 * Why a file was not taken in. The status is never one of success: a browser that is still sending
 * only then reads the answer.
 */
enum Refusal {
    TOO_LARGE(413, "too-large"),
    EMPTY(422, "empty"),
    NO_FILE(400, "no-file"),
    DISK_FULL(507, "disk-full"),
    NOT_ALLOWED(403, "not-allowed"),
    NOT_FOUND(404, "not-found"),
    RESERVED(409, "reserved"),
    OTHER(422, "other");

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    static Refusal of(BusinessException refusal) {
        if (refusal instanceof FileTooLargeException) {
            return TOO_LARGE;
        }
        if (refusal instanceof EmptyFileException) {
            return EMPTY;
        }
        if (refusal instanceof NoFileException) {
            return NO_FILE;
        }
        if (refusal instanceof StorageFullException) {
            return DISK_FULL;
        }
        if (refusal instanceof NotAllowedException) {
            return NOT_ALLOWED;
        }
        if (refusal instanceof DocumentReservedException) {
            return RESERVED;
        }
        return refusal instanceof NotFoundException ? NOT_FOUND : OTHER;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The sentence for the person who waits. */
    String sentence(long limit, Locale locale) {
        String pattern =
                ResourceBundle.getBundle(UploadDoor.WORDS, locale).getString("refused." + code);
        return new MessageFormat(pattern, locale).format(new Object[] {Words.size(limit, locale)});
    }
}
