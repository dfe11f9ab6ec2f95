package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.content.Content;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.records.service.Keeping;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;

/** Calls a document otherwise. */
@Stateless
public class DocumentNamingService {

    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject CurrentPerson me;
    @Inject Keeping keeping;
    @Inject Event<Activity> activities;

    /**
     * @param before what the caller saw it called; another name in between is not overwritten
     */
    public Document rename(long id, String given, String before) {
        Document document = documents.getReadable(id, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        keeping.mustNotBeHeld(id);
        String title = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new InvalidInputException("nom", "error.title.empty");
        }
        if (title.length() > Content.LONGEST_TITLE) {
            throw new InvalidInputException("nom", "error.title.long", Content.LONGEST_TITLE);
        }
        if (before != null && !before.equals(document.getTitle())) {
            throw new StaleNameException(document.getTitle());
        }
        document.rename(title, me.person(), Instant.now());
        activities.fire(new DocumentRenamed(document, me.person()));
        return document;
    }
}
