package org.passerelle.wiki;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
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
        WikiPage page =
                Readable.query(em, WikiPage.class, viewer, "AND c.id = :id", "c.id")
                        .setParameter("id", id)
                        .setHint("eclipselink.join-fetch", "c.current")
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        return page;
    }

    public List<WikiPage> recent(Viewer viewer, int from, int howMany) {
        return Readable.query(em, WikiPage.class, viewer, "", NEWEST)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Pages of the commons ({@code null}) or of a group, by title. */
    public List<WikiPage> in(WorkingGroup home, Viewer viewer, int howMany) {
        return home == null
                ? Readable.query(em, WikiPage.class, viewer, "AND c.home IS NULL", "c.title, c.id")
                        .setMaxResults(howMany)
                        .getResultList()
                : Readable.query(em, WikiPage.class, viewer, "AND c.home = :home", "c.title, c.id")
                        .setParameter("home", home)
                        .setMaxResults(howMany)
                        .getResultList();
    }

    public List<WikiPage> recentIn(WorkingGroup home, Viewer viewer, int howMany) {
        return Readable.query(em, WikiPage.class, viewer, "AND c.home = :home", NEWEST)
                .setParameter("home", home)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** The revisions of a page, newest first, with their editors. */
    public List<PageRevision> history(WikiPage page, int from, int howMany) {
        return em.createQuery(
                        "SELECT r FROM PageRevision r JOIN FETCH r.editor e LEFT JOIN FETCH e.current c"
                                + " LEFT JOIN FETCH c.organisation WHERE r.page = :page ORDER BY r.number DESC",
                        PageRevision.class)
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
}
