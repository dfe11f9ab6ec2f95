package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.records.LegalHolds;
import org.passerelle.documents.records.OfficialRecords;

/**
 * The one rule of what must not go. Whatever takes a document or one of its versions away asks it
 * first: the trash, its purge, the thinning of versions, the destruction that a retention rule
 * wants.
 */
@Dependent
public class Keeping {

    @Inject LegalHolds holds;
    @Inject OfficialRecords records;

    /** Of these documents, those that must not go: for work on many, which passes over them. */
    public Set<Long> keptAmong(Collection<Long> documentIds) {
        Set<Long> kept = new HashSet<>(holds.heldAmong(documentIds));
        kept.addAll(records.declaredAmong(documentIds));
        return kept;
    }

    /** Of these documents, those that a legal hold lies on. */
    public Set<Long> heldAmong(Collection<Long> documentIds) {
        return holds.heldAmong(documentIds);
    }

    /** To be asked before a document, or a version of it, goes. */
    public void mustBeFreeToGo(long documentId) {
        mustBeFreeToGo(List.of(documentId));
    }

    /** The same of many: either all may go, or none does. */
    public void mustBeFreeToGo(Collection<Long> documentIds) {
        mustNotBeHeld(documentIds);
        if (!records.declaredAmong(documentIds).isEmpty()) {
            throw new OfficialRecordException();
        }
    }

    /** To be asked before what is said of a document is overwritten, or it lies elsewhere. */
    public void mustNotBeHeld(long documentId) {
        mustNotBeHeld(List.of(documentId));
    }

    public void mustNotBeHeld(Collection<Long> documentIds) {
        if (!holds.heldAmong(documentIds).isEmpty()) {
            throw new HeldDocumentException();
        }
    }

    /** To be asked before a folder goes, with all that lies in it at any depth. */
    public void mustBeFreeToGo(Folder folder) {
        mustBeFreeToGo(holds.documentsWithin(folder));
    }

    /** To be asked before a folder is laid elsewhere. */
    public void mustNotBeHeld(Folder folder) {
        mustNotBeHeld(holds.documentsWithin(folder));
    }
}
