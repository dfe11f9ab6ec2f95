package org.passerelle.documents.versions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/**
 * Who works on which document now. Whatever changes a document asks {@link #mustBeFreeFor} first:
 * the one place where the rule is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentLocks extends Repository<DocumentLock> {

    private static final String ONE =
            "SELECT l FROM DocumentLock l JOIN FETCH l.holder WHERE l.documentId = :document";

    public DocumentLocks() {
        super(DocumentLock.class);
    }

    /**
     * Refuses to change a document on which somebody else works.
     *
     * @throws DocumentReservedException saying who does, and until when
     */
    public void mustBeFreeFor(Viewer viewer, Document document) {
        find(document.getId(), Instant.now())
                .filter(lock -> !lock.isHeldBy(viewer.personId()))
                .ifPresent(
                        lock -> {
                            throw new DocumentReservedException(
                                    lock.getHolder().getName(), lock.getUntil());
                        });
    }

    /** Who works on a document now. */
    public Optional<DocumentLock> find(long documentId, Instant now) {
        return one(documentId).getResultStream().filter(lock -> lock.isActive(now)).findFirst();
    }

    /** Those of these documents on which somebody works now. */
    public List<DocumentLock> among(Collection<Long> documentIds, Instant now) {
        return documentIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT l FROM DocumentLock l JOIN FETCH l.holder"
                                        + " WHERE l.documentId IN :documents AND l.until > :now",
                                DocumentLock.class)
                        .setParameter("documents", documentIds)
                        .setParameter("now", now)
                        .getResultList();
    }

    /**
     * Makes it hers, when nobody else works on it; what she already holds stays as it is. Of two
     * who ask at once, one waits for the other here.
     */
    public DocumentLock take(Document document, Person holder, Instant now) {
        em.createNativeQuery("SELECT id FROM content WHERE id = ?1 FOR UPDATE")
                .setParameter(1, document.getId())
                .getSingleResult();
        DocumentLock lock =
                one(document.getId())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (lock == null) {
            lock = new DocumentLock(document);
            lock.begin(holder, now);
            return add(lock);
        }
        if (!lock.isActive(now)) {
            lock.begin(holder, now);
        } else if (!lock.isHeldBy(holder.getId())) {
            throw new DocumentReservedException(lock.getHolder().getName(), lock.getUntil());
        }
        return lock;
    }

    private TypedQuery<DocumentLock> one(long documentId) {
        return em.createQuery(ONE, DocumentLock.class).setParameter("document", documentId);
    }
}
