package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;

/** What is said of documents. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentSheets extends Repository<DocumentSheet> {

    private static final String DUE =
            "SELECT id FROM document_sheet WHERE tell_on <= ?1 ORDER BY tell_on LIMIT ?2 FOR UPDATE SKIP LOCKED";

    private static final String LASTING =
            "AND EXISTS (SELECT s.id FROM DocumentSheet s WHERE s.documentId = c.id AND s.validUntil >= :from"
                    + " AND s.validUntil <= :until)";

    public DocumentSheets() {
        super(DocumentSheet.class);
    }

    /** With its kind, ministry, rules and whoever answers for it. */
    public Optional<DocumentSheet> findOf(long documentId) {
        return whole("SELECT s FROM DocumentSheet s WHERE s.documentId = :document")
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    /** The sheets of many documents, by the number of the document. */
    public Map<Long, DocumentSheet> of(Collection<Long> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : whole("SELECT s FROM DocumentSheet s WHERE s.documentId IN :documents")
                        .setParameter("documents", documentIds)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "s.values")
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        DocumentSheet::getDocumentId, Function.identity()));
    }

    /**
     * The papers that this viewer may read and that end between two days, the first to end first.
     */
    public List<DocumentSheet> ending(
            LocalDate from, LocalDate until, Viewer viewer, int first, int howMany) {
        List<Long> documents =
                Readable.query(
                                em,
                                Document.class,
                                viewer,
                                LASTING,
                                "(SELECT MIN(t.validUntil) FROM DocumentSheet t WHERE t.documentId = c.id), c.id")
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setFirstResult(first)
                        .setMaxResults(howMany)
                        .getResultStream()
                        .map(Document::getId)
                        .toList();
        Map<Long, DocumentSheet> sheets = of(documents);
        return documents.stream().map(sheets::get).toList();
    }

    /**
     * Papers whose renewal is to be announced, for this transaction alone: another node passes over
     * those that this one holds.
     */
    public List<DocumentSheet> toAnnounce(LocalDate today, int howMany) {
        List<?> ids =
                em.createNativeQuery(DUE)
                        .setParameter(1, today)
                        .setParameter(2, howMany)
                        .getResultList();
        return ids.isEmpty()
                ? List.of()
                : whole("SELECT s FROM DocumentSheet s WHERE s.id IN :ids")
                        .setParameter(
                                "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                        .getResultList();
    }

    private TypedQuery<DocumentSheet> whole(String jpql) {
        return Along.with(
                em.createQuery(jpql, DocumentSheet.class),
                "s.document.author.current.organisation",
                "s.document.home",
                "s.kind.rule",
                "s.rule",
                "s.organisation",
                "s.responsible");
    }
}
