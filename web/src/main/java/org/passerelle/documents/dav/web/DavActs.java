package org.passerelle.documents.dav.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.jackrabbit.webdav.DavException;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Language;
import org.passerelle.common.web.Sentences;
import org.passerelle.documents.dav.service.DavChangeService;
import org.passerelle.documents.dav.service.DavLockService;
import org.passerelle.documents.dav.service.DavRefusedException;
import org.passerelle.documents.dav.service.DavTreeService;
import org.passerelle.documents.dav.service.DavWriting;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.StorageFullException;
import org.passerelle.documents.versions.DocumentReservedException;
import org.passerelle.people.identity.web.Visitor;

/** What the protocol may ask of the house, and how the house says no to it. */
@Dependent
public class DavActs {

    private static final int LOCKED = 423;

    @Inject DavTreeService tree;
    @Inject DavLockService locks;
    @Inject DavChangeService changes;
    @Inject DavWriting writing;
    @Inject Visitor visitor;

    /** An act that a rule of the house may refuse. */
    interface Act<T> {

        T run() throws BusinessException, IOException;
    }

    /** An act with nothing to answer. */
    interface Deed {

        void run() throws BusinessException, IOException;
    }

    /** Does it, or says in the words of the protocol why not. */
    <T> T attempt(Act<T> act) throws DavException {
        try {
            return act.run();
        } catch (BusinessException refusal) {
            throw new DavException(status(refusal), Sentences.of(refusal, locale()));
        } catch (IOException broken) {
            throw new DavException(400, broken);
        }
    }

    void perform(Deed deed) throws DavException {
        attempt(
                () -> {
                    deed.run();
                    return null;
                });
    }

    String comment() {
        return ResourceBundle.getBundle("org.passerelle.documents.dav.web.messages", locale())
                .getString("comment");
    }

    private Locale locale() {
        return Language.of(visitor.getPerson().getLanguage()).locale();
    }

    static int status(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return 404;
        }
        if (refusal instanceof NotAllowedException || refusal instanceof DavRefusedException) {
            return 403;
        }
        if (refusal instanceof DocumentReservedException) {
            return LOCKED;
        }
        if (refusal instanceof FileTooLargeException) {
            return 413;
        }
        return refusal instanceof StorageFullException ? 507 : 409;
    }
}
