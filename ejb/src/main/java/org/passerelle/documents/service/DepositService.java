package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.passerelle.common.Activity;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.content.Place;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFiles;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Makes documents of files that have safely arrived. In a group its members deposit; in the commons
 * anyone does. The text of a file that nobody has read yet is read later.
 */
@Stateless
public class DepositService {

    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject StoredFiles files;
    @Inject WorkingGroups groups;
    @Inject Outbox outbox;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Refuses what would be refused once the file is here, before it has begun to arrive. */
    public void mustBeAllowed(Long groupId, Long documentId) {
        if (documentId == null) {
            home(groupId);
        } else {
            toReplace(documentId);
        }
    }

    /**
     * Deposits a file. The rights are asked again: they may have changed while a large file was on
     * its way.
     */
    public Deposited deposit(Deposit deposit, ReceivedFile received, String mediaType) {
        me.forgetGroups();
        Instant now = Instant.now();
        StoredFile file =
                files.known(new StoredFile(received.hash(), received.size(), mediaType, now));
        return deposit.documentId() == null
                ? publish(deposit, file, now)
                : replace(deposit, file, now);
    }

    private Deposited publish(Deposit deposit, StoredFile file, Instant now) {
        WorkingGroup home = home(deposit.groupId());
        String name = deposit.fileName().value();
        boolean namesake = documents.holds(name, home, me.viewer());
        Document document =
                documents.add(
                        new Document(
                                deposit.titleOrName(),
                                name,
                                file,
                                me.account().getPerson().getLanguage(),
                                Place.of(home),
                                null,
                                me.person(),
                                now));
        activities.fire(new ContentPublished(document, me.person(), ""));
        return deposited(document, file, namesake);
    }

    private Deposited replace(Deposit deposit, StoredFile file, Instant now) {
        Document document = toReplace(deposit.documentId());
        document.replace(file, deposit.fileName().value(), deposit.comment(), me.person(), now);
        activities.fire(new ContentRevised(document, me.person(), deposit.comment(), ""));
        return deposited(document, file, false);
    }

    private Deposited deposited(Document document, StoredFile file, boolean namesake) {
        if (file.getExtraction() == StoredFile.Extraction.WAITING) {
            outbox.put(OutboxEntry.Topic.EXTRACT, document.subject());
        } else {
            document.wasRead(file.getLanguage());
        }
        return new Deposited(
                document.getId(), document.getTitle(), document.getCurrent().getNumber(), namesake);
    }

    private WorkingGroup home(Long groupId) {
        if (groupId == null) {
            return null;
        }
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        me.must(me.viewer().isMemberOf(group));
        return group;
    }

    private Document toReplace(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        return document;
    }
}
