package org.passerelle.documents.versions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.passerelle.common.web.Words;
import org.passerelle.documents.Document;
import org.passerelle.documents.versions.DocumentLock;
import org.passerelle.documents.versions.service.ReservationService;
import org.passerelle.people.identity.web.Visitor;

/** What a list says of documents on which somebody works: who does, and until when. */
@RequestScoped
public class ReservationMarks {

    private static final String WORDS = "org.passerelle.documents.versions.web.messages";

    @Inject ReservationService reservations;
    @Inject Visitor visitor;

    /**
     * "Réservé par Ada Tremblay jusqu’à 16 h 30", by the number of the document: those that are
     * free are not in it. Asked once for all lines of a list.
     */
    public Map<Long, String> among(Collection<Document> documents) {
        Map<Long, String> said = new HashMap<>();
        reservations
                .among(documents.stream().map(Document::getId).toList())
                .forEach(lock -> said.put(lock.getDocumentId(), said(lock)));
        return said;
    }

    private String said(DocumentLock lock) {
        Locale locale = visitor.getLocale();
        String until = Words.until(lock.getUntil(), locale);
        return lock.isHeldBy(visitor.getPersonId())
                ? say("lock.mine", until)
                : say("lock.theirs", lock.getHolder().getName(), until);
    }

    private String say(String key, Object... arguments) {
        Locale locale = visitor.getLocale();
        return new MessageFormat(ResourceBundle.getBundle(WORDS, locale).getString(key), locale)
                .format(arguments);
    }
}
