package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.Repository;

/** The log of the index. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IndexWorks extends Repository<IndexWork> {

    /** Older ones tell nothing any more. */
    private static final int KEPT = 60;

    public IndexWorks() {
        super(IndexWork.class);
    }

    /** The newest first. */
    public List<IndexWork> newest(IndexWork.Kind kind, int howMany) {
        return em.createQuery(
                        "SELECT w FROM IndexWork w WHERE w.kind = :kind ORDER BY w.begunAt DESC, w.id DESC",
                        IndexWork.class)
                .setParameter("kind", kind)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Forgets those that are too many. */
    public void thin(IndexWork.Kind kind) {
        newest(kind, Integer.MAX_VALUE).stream().skip(KEPT).forEach(em::remove);
    }
}
