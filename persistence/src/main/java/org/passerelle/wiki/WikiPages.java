package org.passerelle.wiki;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Along;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/** The wiki pages of the commons and of the groups. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WikiPages extends Repository<WikiPage> {

    private static final String NEWEST = "c.changedAt DESC, c.id DESC";

    public WikiPages() {
        super(WikiPage.class);
    }

    /** The page with its text, if this viewer may read it. */
    public WikiPage getReadable(long id, Viewer viewer) {
        return Along.with(
                        Readable.query(em, WikiPage.class, viewer, "AND c.id = :id", "c.id"),
                        "c.current.editor.current.organisation")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The page, which nobody else may revise until the transaction ends: saves come one by one. */
    public WikiPage getToRevise(long id, Viewer viewer) {
        find(id).ifPresent(page -> em.lock(page, LockModeType.PESSIMISTIC_WRITE));
        return getReadable(id, viewer);
    }

    public List<WikiPage> recent(Viewer viewer, int from, int howMany) {
        return page(Readable.query(em, WikiPage.class, viewer, "", NEWEST), from, howMany);
    }

    /** Those of the commons ({@code null}) or of one group, newest first. */
    public List<WikiPage> recentIn(WorkingGroup home, Viewer viewer, int from, int howMany) {
        return page(at(home, viewer, NEWEST), from, howMany);
    }

    /** Pages of the commons ({@code null}) or of a group, by title. */
    public List<WikiPage> in(WorkingGroup home, Viewer viewer, int howMany) {
        return page(at(home, viewer, "c.title, c.id"), 0, howMany);
    }

    /** The revisions of a page, newest first, with their editors. */
    public List<PageRevision> history(WikiPage page, int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT r FROM PageRevision r WHERE r.page = :page ORDER BY r.number DESC",
                                PageRevision.class),
                        "r.editor.current.organisation")
                .setParameter("page", page)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    public Optional<PageRevision> findRevision(WikiPage page, int number) {
        return em.createQuery(
                        "SELECT r FROM PageRevision r JOIN FETCH r.editor WHERE r.page = :page AND r.number = :number",
                        PageRevision.class)
                .setParameter("page", page)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<WikiPage> at(WorkingGroup home, Viewer viewer, String order) {
        return home == null
                ? Readable.query(em, WikiPage.class, viewer, "AND c.homeId IS NULL", order)
                : Readable.query(em, WikiPage.class, viewer, "AND c.homeId = :home", order)
                        .setParameter("home", home.getId());
    }

    private static List<WikiPage> page(TypedQuery<WikiPage> query, int from, int howMany) {
        return query.setFirstResult(from).setMaxResults(howMany).getResultList();
    }
}
