package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.content.Readable;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;

/** The documents that hold the same file, as far as a viewer may read them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Copies {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /**
     * Reads documents with their files at once. Whoever reads the same documents after it, in the
     * same transaction and under the rule of who may read, is spared a question for each.
     */
    public void readAhead(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            Along.with(
                            em.createQuery(
                                    "SELECT d FROM Document d WHERE d.id IN :ids", Document.class),
                            "d.current.file")
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** The other documents that show the same file as one of these, by the number of that file. */
    public Map<Long, List<Document>> of(Collection<Document> documents, Viewer viewer) {
        Set<Long> files = shared(documents.stream().map(Copies::file).distinct().toList()).keySet();
        if (files.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = documents.stream().map(Document::getId).toList();
        return Along.with(
                        Readable.query(
                                em,
                                Document.class,
                                viewer,
                                "AND c.current.file.id IN :files AND c.id NOT IN :shown",
                                "c.id"),
                        "c.current.file")
                .setParameter("files", files)
                .setParameter("shown", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(Copies::file));
    }

    /** Those of these files that several documents show, by their numbers. */
    public Map<Long, SharedFile> shared(Collection<Long> fileIds) {
        List<Object[]> shared =
                fileIds.isEmpty()
                        ? List.of()
                        : em.createQuery(
                                        "SELECT v.file.id, MIN(v.id), MAX(v.id) FROM DocumentVersion v"
                                                + " WHERE v.currentOf IS NOT NULL AND v.file.id IN :files"
                                                + " GROUP BY v.file.id HAVING COUNT(v) > 1",
                                        Object[].class)
                                .setParameter("files", fileIds)
                                .getResultList();
        Map<Long, Long> documents = documents(shared.stream().map(row -> (Long) row[1]).toList());
        return shared.stream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new SharedFile(documents.get(row[1]), (Long) row[2])));
    }

    private Map<Long, Long> documents(Collection<Long> versionIds) {
        return versionIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT v.id, v.document.id FROM DocumentVersion v WHERE v.id IN :ids",
                                Object[].class)
                        .setParameter("ids", versionIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static Long file(Document document) {
        return document.getCurrent().getFile().getId();
    }
}
