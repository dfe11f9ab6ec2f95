package org.passerelle.documents.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Sentences;
import org.passerelle.common.web.Words;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.NameTakenException;
import org.passerelle.documents.service.NoFileException;
import org.passerelle.documents.service.StorageFullException;
import org.passerelle.documents.upload.service.UploadRefusedException;
import org.passerelle.documents.upload.web.UploadWords;
import org.passerelle.documents.versions.DocumentReservedException;

/**
 * Why a file was not taken in. The status is never one of success: a browser that is still sending
 * only then reads the answer.
 *
 * @param code what a script tells it by
 * @param sentence for the person who waits
 */
public record Refusal(int status, String code, String sentence) {

    /**
     * @param limit the largest file that is taken in, in bytes
     */
    public static Refusal of(BusinessException why, long limit, Locale locale) {
        if (why instanceof UploadRefusedException refused) {
            return new Refusal(
                    status(refused.reason()),
                    refused.reason().code(),
                    new UploadWords(locale).refused(refused));
        }
        if (why instanceof NameTakenException) {
            return new Refusal(
                    422,
                    "name-taken",
                    new UploadWords(locale).say("refused.name-taken", why.arguments()));
        }
        if (why instanceof FileTooLargeException) {
            return said(413, "too-large", limit, locale);
        }
        if (why instanceof EmptyFileException) {
            return said(422, "empty", limit, locale);
        }
        if (why instanceof NoFileException) {
            return said(400, "no-file", limit, locale);
        }
        if (why instanceof StorageFullException) {
            return said(507, "disk-full", limit, locale);
        }
        if (why instanceof NotAllowedException) {
            return said(403, "not-allowed", limit, locale);
        }
        if (why instanceof NotFoundException) {
            return said(404, "not-found", limit, locale);
        }
        // Each feature says its own: who works on the document, how much a library may hold.
        return why instanceof DocumentReservedException
                ? new Refusal(409, "reserved", Sentences.of(why, locale))
                : new Refusal(422, "other", Sentences.of(why, locale));
    }

    private static int status(UploadRefusedException.Reason reason) {
        return switch (reason) {
            case BUSY -> 423;
            case NOT_THERE -> 409;
            case TOO_MANY_AT_ONCE -> 429;
            default -> 422;
        };
    }

    private static Refusal said(int status, String code, long limit, Locale locale) {
        String pattern =
                ResourceBundle.getBundle(UploadDoor.WORDS, locale, UploadWords.FRENCH_FIRST)
                        .getString("refused." + code);
        return new Refusal(
                status,
                code,
                new MessageFormat(pattern, locale)
                        .format(new Object[] {Words.size(limit, locale)}));
    }
}
