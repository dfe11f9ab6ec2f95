package org.passerelle.content.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.groups.Principals;

/** Counts those whom an audience stands for, by the organisation they work for today. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Readers {

    private static final String COUNT =
            "SELECT o.name, COUNT(*) FROM person p"
                    + " JOIN assignment a ON a.id = p.current_assignment_id"
                    + " JOIN organisation o ON o.id = a.organisation_id";

    private static final String LARGEST_FIRST =
            " GROUP BY o.id, o.name ORDER BY COUNT(*) DESC, o.name";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** How many readers each organisation has, the most numerous first. */
    public Map<String, Long> byOrganisation(Collection<String> principals) {
        Query query;
        if (principals.contains(Principals.ALL)) {
            query = em.createNativeQuery(COUNT + LARGEST_FIRST);
        } else {
            query =
                    em.createNativeQuery(
                            COUNT
                                    + " WHERE p.id IN ("
                                    + numbers(principals, "usr:")
                                    + ") OR o.id IN ("
                                    + numbers(principals, "org:")
                                    + ") OR p.id IN (SELECT m.person_id FROM membership m"
                                    + " WHERE m.state = 'ACTIVE' AND m.group_id IN ("
                                    + numbers(principals, "grp:")
                                    + "))"
                                    + LARGEST_FIRST);
        }
        List<?> rows = query.getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counts.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return counts;
    }

    /** Only digits come out of here, and at least one, so that it may stand in a query. */
    private static String numbers(Collection<String> principals, String kind) {
        StringBuilder list = new StringBuilder("0");
        principals.stream()
                .filter(principal -> principal.startsWith(kind))
                .map(principal -> Long.parseLong(principal.substring(kind.length())))
                .forEach(id -> list.append(',').append(id));
        return list.toString();
    }
}
