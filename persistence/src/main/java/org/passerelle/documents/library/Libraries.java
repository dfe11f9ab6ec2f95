package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;
import org.passerelle.content.Place;
import org.passerelle.groups.Principals;

/** What is known of each library as a whole. A library nobody has changed yet has no row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Libraries extends Repository<Library> {

    private static final String OF_PLACE =
            " WHERE c.kind = 'DOCUMENT' AND c.home_id <=> ?1 AND c.owner_id <=> ?2";

    public Libraries() {
        super(Library.class);
    }

    public Optional<Library> find(Place place) {
        return em.createQuery("SELECT l FROM Library l WHERE l.place = :place", Library.class)
                .setParameter("place", key(place))
                .getResultStream()
                .findFirst();
    }

    /** The library, held by this transaction alone until it ends. */
    public Library hold(Place place) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO library (id, version, place, used)"
                                + " VALUES (NEXT VALUE FOR ids, 1, ?1, 0)")
                .setParameter(1, key(place))
                .executeUpdate();
        Library library = find(place).orElseThrow();
        em.refresh(library, LockModeType.PESSIMISTIC_WRITE);
        return library;
    }

    /** How many bytes lie in it: each stored file once, whatever versions and copies show it. */
    public long measure(Place place) {
        return measure(place.groupId(), place.ownerId());
    }

    private long measure(Long groupId, Long ownerId) {
        return ((Number)
                        em.createNativeQuery(
                                        "SELECT COALESCE(SUM(f.size), 0) FROM stored_file f WHERE f.id IN"
                                                + " (SELECT v.file_id FROM document_version v"
                                                + " JOIN content c ON c.id = v.document_id"
                                                + OF_PLACE
                                                + ")")
                                .setParameter(1, groupId)
                                .setParameter(2, ownerId)
                                .getSingleResult())
                .longValue();
    }

    /** The same of a library that is known by its row. */
    public long measure(Library library) {
        String place = library.getPlace();
        Long number = place.contains(":") ? Long.valueOf(place.replaceFirst(".*:", "")) : null;
        return measure(
                number != null && place.equals(Principals.person(number)) ? null : number,
                number != null && place.equals(Principals.person(number)) ? number : null);
    }

    /** Whether these bytes already lie in the library, in whatever document or version. */
    public boolean holds(Place place, String hash) {
        Query query =
                em.createNativeQuery(
                        "SELECT 1 FROM stored_file f JOIN document_version v ON v.file_id = f.id"
                                + " JOIN content c ON c.id = v.document_id"
                                + OF_PLACE
                                + " AND f.hash = ?3 LIMIT 1");
        return !at(query, place).setParameter(3, hash).getResultList().isEmpty();
    }

    /** The libraries that were not measured since that moment. */
    public List<Library> measuredBefore(Instant moment, int howMany) {
        return em.createQuery(
                        "SELECT l FROM Library l WHERE l.measuredAt IS NULL OR l.measuredAt < :moment"
                                + " ORDER BY l.measuredAt, l.id",
                        Library.class)
                .setParameter("moment", moment)
                .setMaxResults(howMany)
                .getResultList();
    }

    private static Query at(Query query, Place place) {
        return query.setParameter(1, place.groupId()).setParameter(2, place.ownerId());
    }

    /** How rows spell a place. */
    public static String key(Place place) {
        if (place.isPersonal()) {
            return Principals.person(place.ownerId());
        }
        return place.isCommons() ? Principals.ALL : Principals.group(place.groupId());
    }
}
