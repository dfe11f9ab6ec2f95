package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.service.Quotas;
import org.passerelle.documents.storage.service.FileGoneException;
import org.passerelle.documents.storage.service.InfectedFileException;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.versions.DocumentLocks;
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
    @Inject Folders folders;
    @Inject Quotas quotas;
    @Inject FileStore store;
    @Inject Outbox outbox;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * Refuses what would be refused once the file is here, before it has begun to arrive.
     *
     * @param size how large the file is said to be; 0 when nobody says
     */
    public void mustBeAllowed(Destination where, Long documentId, long size) {
        Place place = documentId == null ? placeFor(where) : toReplace(documentId).place();
        quotas.mustHold(place, size);
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
        mustBeWelcome(file);
        return deposit.documentId() == null
                ? publish(deposit, file, now)
                : replace(deposit.documentId(), deposit, file, now);
    }

    private Deposited publish(Deposit deposit, StoredFile file, Instant now) {
        Place place = placeFor(deposit.where());
        Long folderId = deposit.where().folderId();
        Optional<Document> namesake = namesake(deposit.fileName(), place, folderId);
        if (namesake.isPresent() && deposit.namesake() != Namesake.KEEP_BOTH) {
            return answered(deposit, namesake.get(), file, now);
        }
        FileName name =
                namesake.isPresent()
                        ? free(deposit.fileName(), place, folderId)
                        : deposit.fileName();
        quotas.mustHold(place, file);
        Document document =
                documents.add(
                        new Document(
                                deposit.calledAs(name),
                                name.value(),
                                file,
                                me.account().getPerson().getLanguage(),
                                place,
                                folderId,
                                me.person(),
                                now));
        activities.fire(new ContentPublished(document, me.person(), ""));
        return deposited(document, file, namesake.isPresent());
    }

    /** What the person wants of a file whose name is taken, if she has said so. */
    private Deposited answered(Deposit deposit, Document namesake, StoredFile file, Instant now) {
        if (deposit.namesake() == Namesake.ASK) {
            throw new NameTakenException(
                    namesake.getId(), namesake.getTitle(), isReplaceable(namesake));
        }
        return replace(namesake.getId(), deposit, file, now);
    }

    /** Whether the caller may put a new version of this document, on which nobody else works. */
    public boolean isReplaceable(Document document) {
        return document.editableBy(me.viewer())
                && locks.find(document.getId(), Instant.now())
                        .filter(lock -> !lock.isHeldBy(me.id()))
                        .isEmpty();
    }

    private Optional<Document> namesake(FileName name, Place place, Long folderId) {
        return documents.named(List.of(name.value()), place, folderId, me.viewer()).stream()
                .findFirst();
    }

    private FileName free(FileName wanted, Place place, Long folderId) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(documents.fileNamesLike(wanted.stem(), place, folderId));
        int number = 2;
        while (taken.contains(wanted.numbered(number).value())) {
            number++;
        }
        return wanted.numbered(number);
    }

    private Deposited replace(long documentId, Deposit deposit, StoredFile file, Instant now) {
        Document document = toReplace(documentId);
        quotas.mustHold(document.place(), file);
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
                document.getId(),
                document.getTitle(),
                document.getFileName(),
                document.getCurrent().getNumber(),
                namesake,
                file.getScan() == StoredFile.Scan.HELD);
    }

    /**
     * Where a file goes that was to be a version of this document, and becomes one of its own:
     * beside it where the caller may deposit, else to her own space.
     */
    public Destination beside(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        Place place = document.place();
        return place.welcomes(me.viewer())
                ? new Destination(place.groupId(), place.isPersonal(), document.getFolderId())
                : new Destination(null, true, null);
    }

    /** The library in which the caller may deposit; a folder says by itself where it lies. */
    public Place placeFor(Destination where) {
        Place place = where.folderId() == null ? library(where) : folder(where.folderId());
        me.must(place.welcomes(me.viewer()));
        return place;
    }

    private Place library(Destination where) {
        if (where.personal()) {
            return Place.personal(me.id());
        }
        return where.groupId() == null
                ? Place.COMMONS
                : Place.of(groups.getListed(where.groupId(), me.viewer()));
    }

    private Place folder(long id) {
        return folders.getReadable(id, me.viewer()).place();
    }

    /**
     * The row is ours now: no collector takes the file any more. Had it just taken it, before it
     * saw that the same bytes were sent again, they must be sent once more.
     */
    private void mustBeWelcome(StoredFile file) {
        if (file.getScan() == StoredFile.Scan.INFECTED) {
            throw new InfectedFileException(file.getThreat());
        }
        if (!store.holds(file.getHash())) {
            throw new FileGoneException();
        }
    }

    private Document toReplace(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        return document;
    }
}
