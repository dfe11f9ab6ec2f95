package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;

/** The versions of documents; whoever asks has been shown the document. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentVersions extends Repository<DocumentVersion> {

    public DocumentVersions() {
        super(DocumentVersion.class);
    }

    /** The versions of a document, newest first, with their files and authors. */
    public List<DocumentVersion> of(Document document) {
        return of(document, 0, Integer.MAX_VALUE);
    }

    public List<DocumentVersion> of(Document document, int from, int howMany) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v JOIN FETCH v.file JOIN FETCH v.author"
                                + " LEFT JOIN FETCH v.labelledBy"
                                + " WHERE v.document = :document ORDER BY v.number DESC",
                        DocumentVersion.class)
                .setParameter("document", document)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    public Optional<DocumentVersion> find(Document document, int number) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v JOIN FETCH v.file JOIN FETCH v.author"
                                + " WHERE v.document = :document AND v.number = :number",
                        DocumentVersion.class)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of a document whose file has not been read yet, and may be. */
    public Optional<DocumentVersion> findToRead(long documentId) {
        return em.createQuery(
                        "SELECT v FROM DocumentVersion v JOIN FETCH v.file f"
                                + " WHERE v.document.id = :document"
                                + " AND f.extraction = org.passerelle.documents.StoredFile.Extraction.WAITING"
                                + " AND f.scan NOT IN :kept"
                                + " AND f.soundness = org.passerelle.documents.StoredFile.Soundness.SOUND"
                                + " ORDER BY v.number DESC",
                        DocumentVersion.class)
                .setParameter("document", documentId)
                .setParameter("kept", List.of(StoredFile.Scan.HELD, StoredFile.Scan.INFECTED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
