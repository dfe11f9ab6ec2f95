package org.passerelle.groups;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;

/** The groups that a viewer may see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkingGroups extends Repository<WorkingGroup> {

    /** An empty list is no valid SQL list, and no group has this number. */
    private static final Long NONE = 0L;

    private static final String LISTED =
            "SELECT g FROM WorkingGroup g LEFT JOIN FETCH g.organisation"
                    + " WHERE (g.visibility <> org.passerelle.groups.Visibility.SECRET OR g.id IN :mine) ";

    public WorkingGroups() {
        super(WorkingGroup.class);
    }

    /** The group with its organisation, whoever asks. */
    @Override
    public Optional<WorkingGroup> find(long id) {
        return em.createQuery(
                        "SELECT g FROM WorkingGroup g LEFT JOIN FETCH g.organisation WHERE g.id = :id",
                        WorkingGroup.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The group, if this viewer may know that it exists. */
    public WorkingGroup getListed(long id, Viewer viewer) {
        return find(id).filter(group -> group.listedFor(viewer))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The group, whoever asks, held by this transaction alone until it ends: two people who change
     * who belongs to it do so one after the other.
     */
    public WorkingGroup getToChange(long id) {
        WorkingGroup group = em.find(WorkingGroup.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) {
            throw new NotFoundException();
        }
        return group;
    }

    /**
     * A page of the groups this viewer may see, by name.
     *
     * @param words only those whose name holds these words; empty for all
     */
    public List<WorkingGroup> listed(String words, Viewer viewer, int from, int howMany) {
        return em.createQuery(
                        LISTED + "AND g.name LIKE :words ORDER BY g.name, g.id", WorkingGroup.class)
                .setParameter("mine", mine(viewer))
                .setParameter("words", holding(words))
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    public long countListed(String words, Viewer viewer) {
        return em.createQuery(
                        "SELECT COUNT(g) FROM WorkingGroup g WHERE (g.visibility <>"
                                + " org.passerelle.groups.Visibility.SECRET OR g.id IN :mine)"
                                + " AND g.name LIKE :words",
                        Long.class)
                .setParameter("mine", mine(viewer))
                .setParameter("words", holding(words))
                .getSingleResult();
    }

    public List<WorkingGroup> listed(Viewer viewer, int from, int howMany) {
        return em.createQuery(LISTED + "ORDER BY g.name, g.id", WorkingGroup.class)
                .setParameter("mine", mine(viewer))
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Of these groups, those this viewer may see: the check before rows are shown. */
    public List<WorkingGroup> listedAmong(Collection<Long> ids, Viewer viewer) {
        List<Long> mine = mine(viewer).stream().filter(ids::contains).toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(LISTED + "AND g.id IN :ids", WorkingGroup.class)
                        .setParameter("mine", mine.isEmpty() ? List.of(NONE) : mine)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<WorkingGroup> namedLike(String beginning, Viewer viewer, int howMany) {
        return em.createQuery(
                        LISTED + "AND g.name LIKE :words ORDER BY g.name, g.id", WorkingGroup.class)
                .setParameter("mine", mine(viewer))
                .setParameter("words", holding(beginning))
                .setMaxResults(howMany)
                .getResultList();
    }

    public Optional<WorkingGroup> findNamed(String name) {
        return em.createQuery(
                        "SELECT g FROM WorkingGroup g WHERE g.name = :name", WorkingGroup.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private static String holding(String words) {
        return "%"
                + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                + "%";
    }

    private static Collection<Long> mine(Viewer viewer) {
        return viewer.roles().isEmpty() ? List.of(NONE) : viewer.roles().keySet();
    }
}
