package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.common.Repository;
import org.passerelle.content.Place;
import org.passerelle.content.Readable;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;

/**
 * The documents as they lie in folders. A list first asks an index which rows come next, then reads
 * those few through the audience rule: long folders are no slower than short ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LibraryDocuments extends Repository<Document> {

    private static final String LYING =
            " FROM content c%s WHERE %s AND c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED'";

    public LibraryDocuments() {
        super(Document.class);
    }

    /** The documents that lie here, not those in folders of it. */
    public List<Document> in(
            Spot spot, SortOrder order, boolean falling, Viewer viewer, int from, int howMany) {
        String person = order == SortOrder.BY ? " JOIN person p ON p.id = c.changed_by_id" : "";
        Query query =
                em.createNativeQuery(
                        "SELECT c.id"
                                + LYING.formatted(person, here(spot))
                                + " ORDER BY "
                                + order.clause(falling));
        return inOrder(ids(query.setFirstResult(from).setMaxResults(howMany)), viewer);
    }

    /** How many documents lie here, not counting those in folders of it. */
    public long count(Spot spot) {
        Query query = em.createNativeQuery("SELECT COUNT(*)" + LYING.formatted("", here(spot)));
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many documents lie in each of these folders; those with none are not in the map. */
    public Map<Long, Long> countIn(Place place, Collection<Long> folderIds) {
        return folderIds.isEmpty()
                ? Map.of()
                : grouped(
                        "SELECT c.folder_id, COUNT(*) FROM content c WHERE "
                                + lying("c", place)
                                + " AND c.folder_id IN ("
                                + numbers(folderIds)
                                + ") AND c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED'"
                                + " GROUP BY c.folder_id");
    }

    /** Of these documents, those this viewer may read, in the order of the numbers. */
    public List<Document> inOrder(List<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Document> found = new HashMap<>();
        Readable.query(em, Document.class, viewer, "AND c.id IN :ids", "c.id")
                .setHint("eclipselink.join-fetch", "c.current.file")
                .setParameter("ids", ids)
                .getResultList()
                .forEach(document -> found.put(document.getId(), document));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The numbers of all that lies in a folder and its folders, with the folder of each. */
    public List<Document> within(Folder folder, Viewer viewer, long afterId, int howMany) {
        Query query =
                em.createNativeQuery(
                                "SELECT c.id FROM content c WHERE c.folder_id IN ("
                                        + FolderTrees.SUBTREE
                                        + ") AND c.kind = 'DOCUMENT' AND c.state = 'PUBLISHED'"
                                        + " AND c.id > ?3 ORDER BY c.id")
                        .setParameter(1, folder.getId())
                        .setParameter(2, folder.pathWithin() + "%")
                        .setParameter(3, afterId);
        return inOrder(ids(query.setMaxResults(howMany)), viewer);
    }

    /**
     * Of what lies in a folder and its folders, what holds personal numbers or was not looked at.
     */
    public List<Document> perhapsNumberedWithin(Folder folder, Viewer viewer, int howMany) {
        Query query =
                em.createNativeQuery(
                                "SELECT c.id FROM content c"
                                        + " JOIN document_version v ON v.current_of_id = c.id"
                                        + " JOIN stored_file f ON f.id = v.file_id"
                                        + " WHERE c.folder_id IN ("
                                        + FolderTrees.SUBTREE
                                        + ") AND c.state = 'PUBLISHED' AND f.extraction = 'EXTRACTED'"
                                        + " AND COALESCE(f.number_kinds, '?') <> '' ORDER BY c.id")
                        .setParameter(1, folder.getId())
                        .setParameter(2, folder.pathWithin() + "%");
        return inOrder(ids(query.setMaxResults(howMany)), viewer);
    }

    Map<Long, Long> grouped(String sql) {
        Map<Long, Long> counts = new HashMap<>();
        for (Object row : em.createNativeQuery(sql).getResultList()) {
            Object[] values = (Object[]) row;
            counts.put(((Number) values[0]).longValue(), ((Number) values[1]).longValue());
        }
        return counts;
    }

    static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    private static String here(Spot spot) {
        return lying("c", spot.place())
                + " AND c.folder_id "
                + (spot.folder() == null ? "IS NULL" : "= " + spot.folder().getId());
    }

    /** The condition that names a place: with constants, so that one index answers and sorts. */
    static String lying(String row, Place place) {
        return "%1$s.home_id %2$s AND %1$s.owner_id %3$s"
                .formatted(row, is(place.groupId()), is(place.ownerId()));
    }

    private static String is(Long number) {
        return number == null ? "IS NULL" : "= " + number;
    }

    static String numbers(Collection<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }
}
