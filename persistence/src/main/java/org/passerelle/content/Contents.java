package org.passerelle.content;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.passerelle.common.InstantConverter;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/** Contents of all kinds, asked together: what is new, what was found, what is in a group. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Contents extends Repository<Content> {

    public Contents() {
        super(Content.class);
    }

    /** The content, if this viewer may read it. */
    public Content getReadable(long id, Viewer viewer) {
        return Readable.one(em, Content.class, viewer, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What changed last, for this viewer, newest first. */
    public List<Content> recent(Viewer viewer, int from, int howMany) {
        return Readable.query(em, Content.class, viewer, "", "c.changedAt DESC, c.id DESC")
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * What changed last in groups that this viewer is in, newest first. The database would read all
     * that there is in hundreds of groups, or walk over all that is elsewhere. So it is asked first
     * for the newest of each kind in each group, which stand at the ends of an index: they say in
     * which groups and between which times all those wanted have changed, for members read whatever
     * is published.
     */
    public List<Content> recentIn(Collection<Long> groupIds, Viewer viewer, int from, int howMany) {
        int wanted = (int) Math.min((long) from + howMany, Integer.MAX_VALUE);
        List<Object[]> newest = groupIds.isEmpty() ? List.of() : newestOfEach(groupIds, wanted);
        if (newest.isEmpty()) {
            return List.of();
        }
        Instant since =
                newest.size() < wanted
                        ? Instant.EPOCH
                        : InstantConverter.of(newest.get(wanted - 1)[1]);
        return Readable.query(
                        em,
                        Content.class,
                        viewer,
                        "AND c.homeId IN :homes AND c.changedAt BETWEEN :since AND :until",
                        "c.changedAt DESC, c.id DESC")
                .setParameter("homes", newest.stream().map(row -> row[0]).distinct().toList())
                .setParameter("since", since)
                .setParameter("until", InstantConverter.of(newest.get(0)[1]))
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * As a FUNCTION: of its own MAX, EclipseLink gives a converter the value it does not expect.
     */
    private List<Object[]> newestOfEach(Collection<Long> groupIds, int howMany) {
        return em.createQuery(
                        "SELECT c.homeId, FUNCTION('MAX', c.changedAt) AS newest FROM Content c WHERE c.state ="
                                + " org.passerelle.content.Content.State.PUBLISHED"
                                + " AND c.homeId IN :groups GROUP BY c.homeId, TYPE(c)"
                                + " ORDER BY newest DESC",
                        Object[].class)
                .setParameter("groups", groupIds)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Of these contents, those this viewer may read: the check before rows are shown. */
    public List<Content> readableAmong(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty() ? List.of() : Readable.among(em, ids, viewer);
    }

    /** What a person wrote that this viewer may read, newest first. */
    public List<Content> by(long personId, Viewer viewer, int howMany) {
        return Readable.query(
                        em,
                        Content.class,
                        viewer,
                        "AND c.author.id = :author",
                        "c.changedAt DESC, c.id DESC")
                .setParameter("author", personId)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** What this viewer may read that bears the same tags as a content, the newest first. */
    public List<Content> tagged(Content like, Viewer viewer, int howMany) {
        return Readable.query(
                        em,
                        Content.class,
                        viewer,
                        "AND c.id <> :like AND EXISTS (SELECT t.id FROM Content t JOIN t.tags w1"
                                + " WHERE t.id = c.id AND w1 IN :tags)",
                        "c.changedAt DESC, c.id DESC")
                .setParameter("like", like.getId())
                .setParameter("tags", like.getTags())
                .setMaxResults(howMany)
                .getResultList();
    }

    /**
     * Everything in a group, for its new audience when the group is shown to others than before.
     */
    public List<Content> in(WorkingGroup group) {
        return em.createQuery("SELECT c FROM Content c WHERE c.home = :group", Content.class)
                .setParameter("group", group)
                .getResultList();
    }

    /**
     * Gives everything in a group the audience that the group has now, in a few statements however
     * much there is. Someone who is saving one of these contents at this very moment is told that
     * it changed.
     */
    public void followHome(WorkingGroup group) {
        em.createNativeQuery(
                        "DELETE a FROM content_audience a JOIN content c ON c.id = a.content_id WHERE c.home_id = ?1")
                .setParameter(1, group.getId())
                .executeUpdate();
        for (String principal : group.readBy()) {
            em.createNativeQuery(
                            "INSERT INTO content_audience (content_id, principal)"
                                    + " SELECT c.id, ?2 FROM content c WHERE c.home_id = ?1")
                    .setParameter(1, group.getId())
                    .setParameter(2, principal)
                    .executeUpdate();
        }
        em.createNativeQuery(
                        "INSERT IGNORE INTO content_audience (content_id, principal)"
                                + " SELECT s.content_id, s.principal FROM content_share s"
                                + " JOIN content c ON c.id = s.content_id WHERE c.home_id = ?1"
                                + " AND (s.ends_at IS NULL OR s.ends_at > ?2)")
                .setParameter(1, group.getId())
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(Instant.now()))
                .executeUpdate();
        em.createNativeQuery(
                        "UPDATE content SET search_version = search_version + 1, version = version + 1"
                                + " WHERE home_id = ?1")
                .setParameter(1, group.getId())
                .executeUpdate();
    }

    /** What everything published in a group is called, without reading it. */
    public List<Subject> subjectsIn(WorkingGroup group) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT c.kind, c.id FROM content c WHERE c.home_id = ?1 AND c.state = 'PUBLISHED'")
                        .setParameter(1, group.getId())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Subject(
                                        Subject.Kind.valueOf((String) row[0]),
                                        ((Number) row[1]).longValue()))
                .toList();
    }

    /**
     * Notes that a comment came. Done in one statement, so that people commenting at once never get
     * in one another's way.
     */
    public void commented(Content content, Instant now) {
        em.createQuery(
                        "UPDATE Content c SET c.commentCount = c.commentCount + 1, c.activeAt = :now,"
                                + " c.searchVersion = c.searchVersion + 1 WHERE c.id = :id")
                .setParameter("now", now)
                .setParameter("id", content.getId())
                .executeUpdate();
    }

    /** Notes that something the search shows of it has changed, and nothing its editors wrote. */
    public void toldOtherwise(Content content) {
        em.createQuery(
                        "UPDATE Content c SET c.searchVersion = c.searchVersion + 1 WHERE c.id = :id")
                .setParameter("id", content.getId())
                .executeUpdate();
    }

    /** Notes that a comment was taken back. */
    public void commentTakenBack(Content content) {
        em.createQuery(
                        "UPDATE Content c SET c.commentCount = c.commentCount - 1,"
                                + " c.searchVersion = c.searchVersion + 1 WHERE c.id = :id")
                .setParameter("id", content.getId())
                .executeUpdate();
    }
}
