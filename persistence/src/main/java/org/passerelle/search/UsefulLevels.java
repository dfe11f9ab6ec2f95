package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/**
 * How useful contents were to many, from 0 to {@link #HIGHEST}: by how often they were opened and
 * by how many contents link to them. Who opened them is not known here. Each step takes three times
 * as much, so that the index seldom has to be told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UsefulLevels {

    public static final int HIGHEST = 10;

    /** A link is a recommendation; it is worth as much as several readers. */
    private static final int LINK = 5;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** The level of each of these contents, as the index is told; most have none. */
    public Map<Long, Integer> of(Collection<Long> contents) {
        Map<Long, Integer> levels = new HashMap<>();
        if (contents.isEmpty()) {
            return levels;
        }
        String ids = String.join(",", contents.stream().map(String::valueOf).toList());
        rows("SELECT content_id, level FROM content_useful WHERE content_id IN (" + ids + ")", 0)
                .forEach(row -> levels.put(number(row[0]), (int) number(row[1])));
        return levels;
    }

    /** Brings the level of some contents up to date, and says which ones the index must learn. */
    public List<Subject> bringUpToDate(int howMany) {
        List<Object[]> changed =
                rows(
                        "SELECT c.id, c.kind, LEAST("
                                + HIGHEST
                                + ", ROUND(2 * LOG10(1 + COALESCE(o.times, 0) + "
                                + LINK
                                + " * COALESCE(l.links, 0)))) AS now_level FROM content c"
                                + " LEFT JOIN content_opened o ON o.content_id = c.id"
                                + " LEFT JOIN (SELECT target_id, COUNT(DISTINCT source_id) AS links"
                                + " FROM content_link GROUP BY target_id) l ON l.target_id = c.id"
                                + " LEFT JOIN content_useful u ON u.content_id = c.id"
                                + " WHERE c.state = 'PUBLISHED'"
                                + " AND (o.content_id IS NOT NULL OR l.target_id IS NOT NULL OR u.content_id IS NOT NULL)"
                                + " HAVING now_level <> (SELECT COALESCE(MAX(t.level), 0) FROM content_useful t"
                                + " WHERE t.content_id = c.id) ORDER BY c.id",
                        howMany);
        changed.forEach(row -> keep(number(row[0]), number(row[2])));
        return changed.stream()
                .map(row -> new Subject(Subject.Kind.valueOf((String) row[1]), number(row[0])))
                .toList();
    }

    private void keep(long content, long level) {
        em.createNativeQuery(
                        "INSERT INTO content_useful (content_id, level) VALUES (?1, ?2)"
                                + " ON DUPLICATE KEY UPDATE level = VALUES(level)")
                .setParameter(1, content)
                .setParameter(2, level)
                .executeUpdate();
        em.createNativeQuery("UPDATE content SET search_version = search_version + 1 WHERE id = ?1")
                .setParameter(1, content)
                .executeUpdate();
    }

    private List<Object[]> rows(String sql, int howMany) {
        var query = em.createNativeQuery(sql);
        if (howMany > 0) {
            query.setMaxResults(howMany);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
