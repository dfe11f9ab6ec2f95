package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.Contents;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.OfficialRecords;
import org.passerelle.documents.storage.service.FileNotServableException;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account.Duty;

/**
 * Declares versions official records. Whoever may change a document may declare it; the declared
 * version is from then on also read by who keeps the records, who alone may undo it.
 */
@Stateless
public class OfficialRecordService {

    @Inject OfficialRecords records;
    @Inject Documents documents;
    @Inject DocumentVersions documentVersions;
    @Inject Contents contents;
    @Inject DocumentFactsService facts;
    @Inject Snapshots snapshots;
    @Inject RecordsDuty duty;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Declares the version that was looked at, even when a newer one came meanwhile. */
    public OfficialRecord declare(long documentId, int number) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        if (records.findInForce(documentId, number).isPresent()) {
            throw new AlreadyOfficialException();
        }
        Instant now = Instant.now();
        OfficialRecord record =
                records.add(
                        new OfficialRecord(
                                documentVersions
                                        .find(document, number)
                                        .orElseThrow(NotFoundException::new),
                                snapshots.of(facts.of(documentId), number, now),
                                me.person(),
                                now));
        contents.toldOtherwise(document);
        activities.fire(new RecordDeclared(document, me.person()));
        return record;
    }

    /** A declaration, for those who may read the document and for who keeps the records. */
    public OfficialRecord get(long id) {
        OfficialRecord record = records.get(id);
        boolean officer = me.account().has(Duty.RECORDS) && record.isInForce();
        if (!officer && !record.getDocument().readableBy(me.viewer())) {
            throw new NotFoundException();
        }
        return record;
    }

    /**
     * A declaration whose file is about to be sent.
     *
     * @throws FileNotServableException when the antivirus or the store says that it must not be
     */
    public OfficialRecord toSend(long id) {
        OfficialRecord record = get(id);
        StoredFile file = record.getFrozen().getFile();
        if (!file.isServable()) {
            throw new FileNotServableException(file);
        }
        return record;
    }

    /** The newest declarations, for who keeps the records. */
    public List<OfficialRecord> newest(int from, int howMany) {
        duty.mustKeepRecords();
        return records.newest(from, howMany);
    }

    public void undo(long id, String reason) {
        duty.mustKeepRecords();
        OfficialRecord record = records.get(id);
        String because = reason == null ? "" : reason.strip();
        if (because.isEmpty() || because.length() > OfficialRecord.LONGEST_REASON) {
            throw new InvalidRecordException(
                    "motif", "error.undo.reason", OfficialRecord.LONGEST_REASON);
        }
        record.undo(because, me.person(), Instant.now());
        contents.toldOtherwise(record.getDocument());
        activities.fire(new RecordUndone(record.getDocument(), me.person()));
    }
}
