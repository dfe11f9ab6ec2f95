package org.passerelle.discussions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/** The discussions of the commons and of the groups. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Discussions extends Repository<Discussion> {

    private static final String NEWEST = "c.changedAt DESC, c.id DESC";

    public Discussions() {
        super(Discussion.class);
    }

    public Discussion getReadable(long id, Viewer viewer) {
        return Readable.query(em, Discussion.class, viewer, "AND c.id = :id", "c.id")
                .setParameter("id", id)
                .setHint("eclipselink.join-fetch", "c.opening")
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<Discussion> recent(Viewer viewer, int from, int howMany) {
        return Readable.query(em, Discussion.class, viewer, "", NEWEST)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    public List<Discussion> recentIn(WorkingGroup home, Viewer viewer, int howMany) {
        return Readable.query(em, Discussion.class, viewer, "AND c.home = :home", NEWEST)
                .setParameter("home", home)
                .setMaxResults(howMany)
                .getResultList();
    }
}
