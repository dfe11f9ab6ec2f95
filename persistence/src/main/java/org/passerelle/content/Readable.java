package org.passerelle.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.groups.Viewer;

/**
 * The audience rule as a query. Every repository of contents builds its lists here, so none can
 * forget whom it answers; the author and the home come along, so that showing a row asks nothing
 * more.
 */
public final class Readable {

    private static final String PUBLISHED =
            "c.state = org.passerelle.content.Content.State.PUBLISHED";

    private static final int NAMED_AT_MOST = 50;

    private Readable() {}

    /**
     * Contents that a viewer may read. In the conditions, {@code c} is the content, {@code w} its
     * author, joined from outside: the database would otherwise begin with all persons and sort all
     * that they wrote, where the newest twenty are asked for.
     *
     * @param kind the kind of content asked for
     * @param conditions empty, or more conditions beginning with AND
     * @param order what follows ORDER BY
     */
    public static <T extends Content> TypedQuery<T> query(
            EntityManager em, Class<T> kind, Viewer viewer, String conditions, String order) {
        TypedQuery<T> query =
                em.createQuery(
                        "SELECT c FROM "
                                + kind.getSimpleName()
                                + " c LEFT JOIN c.author w WHERE "
                                + PUBLISHED
                                + " "
                                + conditions
                                + " AND "
                                + readable(kind)
                                + " ORDER BY "
                                + order,
                        kind);
        return withPeople(query).setParameter("principals", viewer.principals());
    }

    private static <T extends Content> TypedQuery<T> withPeople(TypedQuery<T> query) {
        return Along.with(
                query,
                "c.author.current.organisation",
                "c.changedBy.current.organisation",
                "c.home");
    }

    /**
     * Those of these contents that the viewer may read, in the order of their numbers. When she is
     * in more groups than a statement should name, their readers are read, and compared here.
     */
    public static List<Content> among(EntityManager em, Collection<Long> ids, Viewer viewer) {
        if (viewer.principals().size() <= NAMED_AT_MOST) {
            return query(em, Content.class, viewer, "AND c.id IN :ids", "c.id")
                    .setParameter("ids", ids)
                    .getResultList();
        }
        List<Long> readable =
                em.createQuery(
                                "SELECT c.id, p FROM Content c JOIN c.audience p WHERE c.id IN :ids AND "
                                        + PUBLISHED,
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .filter(row -> viewer.principals().contains(row[1]))
                        .map(row -> (Long) row[0])
                        .distinct()
                        .toList();
        return readable.isEmpty()
                ? List.of()
                : withPeople(
                                em.createQuery(
                                        "SELECT c FROM Content c WHERE c.id IN :ids AND "
                                                + PUBLISHED
                                                + " ORDER BY c.id",
                                        Content.class))
                        .setParameter("ids", readable)
                        .getResultList();
    }

    /**
     * The content with this number, if the viewer may read it at this very moment: a share that has
     * just ended opens nothing any more, even before the audience has followed.
     */
    public static <T extends Content> TypedQuery<T> one(
            EntityManager em, Class<T> kind, Viewer viewer, long id) {
        return query(
                        em,
                        kind,
                        viewer,
                        "AND c.id = :id AND EXISTS (SELECT n.id FROM "
                                + kind.getSimpleName()
                                + " n JOIN n.audience q WHERE n.id = c.id AND q IN :principals"
                                + " AND q NOT IN (SELECT s.principal FROM Share s"
                                + " WHERE s.content.id = n.id AND s.endsAt <= :now))",
                        "c.id")
                .setParameter("id", id)
                .setParameter("now", Instant.now());
    }

    /**
     * Counted, so that the database asks it of each content in the order wanted and stops when it
     * has enough. Of EXISTS it makes a join, and begins with all that somebody in hundreds of
     * groups may read.
     */
    private static String readable(Class<? extends Content> kind) {
        return "(SELECT COUNT(p) FROM "
                + kind.getSimpleName()
                + " r JOIN r.audience p WHERE r.id = c.id AND p IN :principals) > 0";
    }
}
