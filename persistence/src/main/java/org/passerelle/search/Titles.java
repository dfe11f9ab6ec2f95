package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.content.Content;
import org.passerelle.content.Readable;
import org.passerelle.groups.Viewer;

/** Titles of contents, asked under the same rule: what remains of the search without the index. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Titles {

    private static final String NEWEST = "c.changedAt DESC, c.id DESC";

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** Those that hold all the words and have all that is asked, the newest first. */
    public List<Content> found(TitleQuestion asked, Viewer viewer, int howMany) {
        Map<String, Object> values = new LinkedHashMap<>();
        String conditions = conditions(asked, values);
        List<Content> found = new ArrayList<>();
        TypedQuery<? extends Content> query =
                Readable.query(em, asked.kind(), viewer, conditions, NEWEST);
        values.forEach(query::setParameter);
        found.addAll(query.setMaxResults(howMany).getResultList());
        return found;
    }

    private static String conditions(TitleQuestion asked, Map<String, Object> values) {
        StringBuilder all = new StringBuilder();
        each(all, values, "c.title LIKE :word", "word", asked.words());
        each(
                all,
                values,
                "CONCAT(w.givenName, ' ', w.familyName) LIKE :name",
                "name",
                asked.authorNames());
        among(all, values, "w.current.organisation.id", "organisations", asked.organisations());
        among(all, values, "c.homeId", "groups", asked.groups());
        among(all, values, "c.author.id", "authors", asked.authors());
        among(all, values, "c.language", "languages", asked.languages());
        if (!asked.tags().isEmpty()) {
            all.append(
                    " AND EXISTS (SELECT t.id FROM Content t JOIN t.tags g WHERE t.id = c.id AND g IN :tags)");
            values.put("tags", asked.tags());
        }
        if (asked.from() != null) {
            all.append(" AND c.changedAt >= :from");
            values.put("from", asked.from());
        }
        if (asked.before() != null) {
            all.append(" AND c.changedAt < :before");
            values.put("before", asked.before());
        }
        return all.toString();
    }

    private static void each(
            StringBuilder all,
            Map<String, Object> values,
            String condition,
            String name,
            List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            all.append(" AND ").append(condition).append(i);
            values.put(name + i, "%" + plain(words.get(i)) + "%");
        }
    }

    private static void among(
            StringBuilder all,
            Map<String, Object> values,
            String path,
            String name,
            Set<?> wanted) {
        if (!wanted.isEmpty()) {
            all.append(" AND ").append(path).append(" IN :").append(name);
            values.put(name, wanted);
        }
    }

    private static String plain(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
