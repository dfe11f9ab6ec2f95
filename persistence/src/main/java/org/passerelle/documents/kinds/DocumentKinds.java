package org.passerelle.documents.kinds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;

/** The kinds of documents, each with what is asked of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentKinds extends Repository<DocumentKind> {

    private static final String WHOLE =
            "SELECT DISTINCT k FROM DocumentKind k LEFT JOIN FETCH k.properties";

    public DocumentKinds() {
        super(DocumentKind.class);
    }

    /** All, those no longer offered last. */
    public List<DocumentKind> all() {
        return em.createQuery(WHOLE + " ORDER BY k.retired, k.name", DocumentKind.class)
                .getResultList();
    }

    /** Those that a document may be said to be today. */
    public List<DocumentKind> offered() {
        return em.createQuery(
                        WHOLE + " WHERE k.retired = FALSE ORDER BY k.name", DocumentKind.class)
                .getResultList();
    }

    public DocumentKind getWhole(long id) {
        return em.createQuery(WHOLE + " WHERE k.id = :id", DocumentKind.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<DocumentKind> findNamed(String name) {
        return em.createQuery(
                        "SELECT k FROM DocumentKind k WHERE k.name = :name", DocumentKind.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** How many documents are of each kind. */
    public Map<Long, Long> countDocuments() {
        return em.createQuery(
                        "SELECT s.kind.id, COUNT(s) FROM DocumentSheet s WHERE s.kind IS NOT NULL GROUP BY s.kind.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
