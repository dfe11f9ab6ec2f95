package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;

/** The questions that people want to hear of again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SavedSearches extends Repository<SavedSearch> {

    public SavedSearches() {
        super(SavedSearch.class);
    }

    public List<SavedSearch> of(long personId) {
        return em.createQuery(
                        "SELECT s FROM SavedSearch s WHERE s.person.id = :person ORDER BY s.name, s.id",
                        SavedSearch.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** One of her own; anybody else's does not exist. */
    public SavedSearch getOwn(long id, long personId) {
        return find(id).filter(search -> search.getPerson().getId() == personId)
                .orElseThrow(NotFoundException::new);
    }

    /** Those to be looked at now, lent to whoever asks; other nodes pass over them. */
    public List<SavedSearch> claimDue(Instant now, Instant until, int howMany) {
        List<?> ids =
                em.createNativeQuery(
                                "SELECT id FROM saved_search WHERE paused = FALSE AND due_at <= ?1"
                                        + " ORDER BY due_at, id LIMIT ?2 FOR UPDATE SKIP LOCKED")
                        .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                        .setParameter(2, howMany)
                        .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<SavedSearch> due =
                Along.with(
                                em.createQuery(
                                        "SELECT s FROM SavedSearch s WHERE s.id IN :ids ORDER BY s.id",
                                        SavedSearch.class),
                                "s.person.current.organisation")
                        .setParameter(
                                "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                        .getResultList();
        due.forEach(search -> search.lend(until));
        return due;
    }

    /** Notes that its owner is told of this content; false when she was before. */
    public boolean firstTold(SavedSearch search, long contentId) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO saved_search_told (search_id, content_id) VALUES (?1, ?2)")
                        .setParameter(1, search.getId())
                        .setParameter(2, contentId)
                        .executeUpdate()
                > 0;
    }
}
