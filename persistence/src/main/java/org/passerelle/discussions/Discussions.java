package org.passerelle.discussions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/** The discussions of the commons and of the groups. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Discussions extends Repository<Discussion> {

    private static final String LIVELIEST = "c.activeAt DESC, c.id DESC";

    public Discussions() {
        super(Discussion.class);
    }

    /** The discussion with its opening message, if this viewer may read it. */
    public Discussion getReadable(long id, Viewer viewer) {
        return Along.with(
                        Readable.query(em, Discussion.class, viewer, "AND c.id = :id", "c.id"),
                        "c.opening")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those where something was said last, first. */
    public List<Discussion> recent(Viewer viewer, int from, int howMany) {
        return Readable.query(em, Discussion.class, viewer, "", LIVELIEST)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Those of the commons ({@code null}) or of one group; the liveliest first. */
    public List<Discussion> recentIn(WorkingGroup home, Viewer viewer, int from, int howMany) {
        TypedQuery<Discussion> query =
                home == null
                        ? Readable.query(
                                em, Discussion.class, viewer, "AND c.homeId IS NULL", LIVELIEST)
                        : Readable.query(
                                        em,
                                        Discussion.class,
                                        viewer,
                                        "AND c.homeId = :home",
                                        LIVELIEST)
                                .setParameter("home", home.getId());
        return query.setFirstResult(from).setMaxResults(howMany).getResultList();
    }
}
