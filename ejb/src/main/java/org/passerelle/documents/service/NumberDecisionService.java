package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.content.publication.Cautions;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.service.SeenNumber;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.service.DocumentMoved;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Personal numbers were seen in a document: whoever put it there takes it back into her own space,
 * or says why it must stay.
 */
@Stateless
public class NumberDecisionService {

    @Inject Documents documents;
    @Inject Cautions cautions;
    @Inject BeforePublishing before;
    @Inject NumberWatch watch;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** What waits for the caller's decision; empty for those who have none to take. */
    public Optional<List<SeenNumber>> waiting(long documentId) {
        if (cautions.findWarning(documentId).isEmpty()) {
            return Optional.empty();
        }
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        return document.editableBy(me.viewer())
                ? Optional.of(before.numbersIn(document)).filter(seen -> !seen.isEmpty())
                : Optional.empty();
    }

    /** Whether the caller may take it back into her own space. */
    public boolean mayTakeBack(long documentId) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        return document.getAuthor().getId() == me.id() && document.keptBy(me.viewer());
    }

    /**
     * It stays, for this reason.
     *
     * @throws HeldException when the reason is none
     */
    public void keep(long documentId, Caution caution) {
        Document document = decidable(documentId);
        before.keep(document, before.staying(document, caution), caution);
        cautions.settle(document);
    }

    /** It goes to her own space, with nobody to read it but her. */
    public void takeBack(long documentId) {
        Document document = decidable(documentId);
        me.must(document.getAuthor().getId() == me.id());
        Instant now = Instant.now();
        document.getShares().forEach(share -> document.unshare(share.getPrincipal(), now));
        document.moveTo(Place.personal(me.id()), null, now);
        cautions.settle(document);
        activities.fire(new DocumentMoved(document, me.person()));
    }

    /**
     * A file that was read before, under another document, is not read again. A copy with numbers
     * comes with the reason for them.
     */
    public void published(@Observes ContentPublished published) {
        if (published.content() instanceof Document document
                && !cautions.isKept(document.getId())) {
            lookIfRead(document);
        }
    }

    public void revised(@Observes ContentRevised revised) {
        lookIfRead(revised.content());
    }

    private void lookIfRead(Content content) {
        if (content instanceof Document document
                && document.getCurrent().getFile().getExtraction()
                        == StoredFile.Extraction.EXTRACTED) {
            watch.look(document);
        }
    }

    private Document decidable(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        return document;
    }
}
