package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;

/** Documents, as whoever keeps the records asks for them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeptDocuments extends Repository<Document> {

    public KeptDocuments() {
        super(Document.class);
    }

    /**
     * The document, which nobody else changes before this transaction ends: what is compared with
     * its version is its newest state.
     */
    public Document getToChange(long id, Viewer viewer) {
        Document document = em.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !document.readableBy(viewer)) {
            throw new NotFoundException();
        }
        return document;
    }

    /** Lets nobody else change these documents before this transaction ends. */
    public void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery(
                            "SELECT d FROM Document d WHERE d.id IN :ids ORDER BY d.id",
                            Document.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Of these documents, those this viewer may read, with their files, in the order of titles. */
    public List<Document> readableAmong(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : Readable.query(em, Document.class, viewer, "AND c.id IN :ids", "c.title, c.id")
                        .setHint("eclipselink.join-fetch", "c.current.file")
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "c.tags")
                        .setHint("eclipselink.batch", "c.audience")
                        .setHint("eclipselink.batch", "c.shares")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** These documents, whoever may read them: for who keeps the records. */
    public List<Document> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Along.with(
                                em.createQuery(
                                        "SELECT d FROM Document d WHERE d.id IN :ids",
                                        Document.class),
                                "d.author.current.organisation",
                                "d.home")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The words that documents this viewer may read are found by, the most used first. */
    public List<String> tags(Viewer viewer, int howMany) {
        return em.createQuery(
                        "SELECT t FROM Document c JOIN c.tags t WHERE"
                                + " c.state = org.passerelle.content.Content.State.PUBLISHED"
                                + " AND EXISTS (SELECT r.id FROM Document r JOIN r.audience p"
                                + " WHERE r.id = c.id AND p IN :principals)"
                                + " GROUP BY t ORDER BY COUNT(c.id) DESC, t",
                        String.class)
                .setParameter("principals", viewer.principals())
                .setMaxResults(howMany)
                .getResultList();
    }
}
