package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.content.Content;
import org.passerelle.content.StaleEditException;
import org.passerelle.content.service.ContentRemoved;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.records.service.Keeping;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;

/** Keeps documents in order: says what they are, and takes them away. */
@Stateless
public class DocumentCareService {

    private static final int LONGEST_DESCRIPTION = 4_000;

    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject CurrentPerson me;
    @Inject Keeping keeping;
    @Inject Event<Activity> activities;

    /**
     * What a document is said to be.
     *
     * @param version the state of the document that was being changed
     */
    public record Description(String title, String text, int version) {}

    public void describe(long id, Description description) {
        Document document = documents.getReadable(id, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        keeping.mustNotBeHeld(id);
        if (document.getVersion() != description.version()) {
            throw new StaleEditException(document.getChangedBy().getName());
        }
        String before = document.getDescription() == null ? "" : document.getDescription();
        String text = description.text() == null ? "" : description.text().strip();
        document.describe(
                title(description.title()),
                text(text),
                document.getLanguage(),
                me.person(),
                Instant.now());
        activities.fire(new ContentRevised(document, me.person(), text, before));
    }

    public void remove(long id) {
        Document document = documents.getReadable(id, me.viewer());
        me.must(document.removableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        keeping.mustBeFreeToGo(id);
        document.remove(me.person(), Instant.now());
        activities.fire(new ContentRemoved(document, me.person()));
    }

    private static String title(String given) {
        String title = given == null ? "" : given.strip();
        if (title.isEmpty()) {
            throw new InvalidInputException("title", "error.title.empty");
        }
        if (title.length() > Content.LONGEST_TITLE) {
            throw new InvalidInputException("title", "error.title.long", Content.LONGEST_TITLE);
        }
        return title;
    }

    private static String text(String given) {
        if (given.length() > LONGEST_DESCRIPTION) {
            throw new InvalidInputException(
                    "description", "documents.descriptionLong", LONGEST_DESCRIPTION);
        }
        return given;
    }
}
