package org.passerelle.groups;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.people.Organisation;

/** Who is in which group. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Memberships extends Repository<Membership> {

    private static final String HER_GROUPS =
            " FROM Membership m JOIN m.group g WHERE m.person.id = :person"
                    + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE"
                    + " ORDER BY g.name, g.id";

    public Memberships() {
        super(Membership.class);
    }

    /** The groups that a person is an active member of, by name. */
    public List<OwnGroup> ownGroupsOf(long personId) {
        return em.createQuery(
                        "SELECT NEW org.passerelle.groups.OwnGroup(g.id, g.name, g.visibility, m.role)"
                                + HER_GROUPS,
                        OwnGroup.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The same groups, whole. */
    public List<WorkingGroup> groupsOf(long personId) {
        return em.createQuery("SELECT g" + HER_GROUPS, WorkingGroup.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Invitations that wait for her answer. */
    public List<Membership> invitationsOf(long personId) {
        return Along.with(
                        em.createQuery(
                                "SELECT m FROM Membership m WHERE m.person.id = :person"
                                        + " AND m.state = org.passerelle.groups.Membership.State.INVITED"
                                        + " ORDER BY m.since DESC",
                                Membership.class),
                        "m.group.organisation")
                .setParameter("person", personId)
                .getResultList();
    }

    public Optional<Membership> find(long personId, WorkingGroup group) {
        return em.createQuery(
                        "SELECT m FROM Membership m WHERE m.person.id = :person AND m.group = :group",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("group", group)
                .getResultStream()
                .findFirst();
    }

    /** The members in one state with their posts; coordinators first, then by name. */
    public List<Membership> of(WorkingGroup group, Membership.State state, int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT m FROM Membership m JOIN m.person p"
                                        + " WHERE m.group = :group AND m.state = :state"
                                        + " ORDER BY m.role, p.familyName, p.givenName, p.id",
                                Membership.class),
                        "m.person.current.organisation",
                        "m.person.current.unit")
                .setParameter("group", group)
                .setParameter("state", state)
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Those who look after a group, with their posts. */
    public List<Membership> coordinatorsOf(WorkingGroup group) {
        return Along.with(
                        em.createQuery(
                                "SELECT m FROM Membership m JOIN m.person p WHERE m.group = :group"
                                        + " AND m.role = org.passerelle.groups.Role.COORDINATOR"
                                        + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE"
                                        + " ORDER BY p.familyName, p.givenName, p.id",
                                Membership.class),
                        "m.person.current.organisation")
                .setParameter("group", group)
                .getResultList();
    }

    public long countActive(WorkingGroup group) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM Membership m WHERE m.group = :group"
                                + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE",
                        Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    /**
     * How many active members of a group are not in another one too.
     *
     * @param other null for none
     */
    public long countActiveBut(WorkingGroup group, WorkingGroup other) {
        if (other == null) {
            return countActive(group);
        }
        return em.createQuery(
                        "SELECT COUNT(m) FROM Membership m WHERE m.group = :group"
                                + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE"
                                + " AND m.person.id NOT IN (SELECT n.person.id FROM Membership n"
                                + " WHERE n.group = :other"
                                + " AND n.state = org.passerelle.groups.Membership.State.ACTIVE)",
                        Long.class)
                .setParameter("group", group)
                .setParameter("other", other)
                .getSingleResult();
    }

    /** How many active members each of these groups has, in one question. */
    public Map<Long, Long> countActive(List<WorkingGroup> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT m.group.id, COUNT(m) FROM Membership m WHERE m.group IN :groups"
                                + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE GROUP BY m.group.id",
                        Object[].class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** From how many organisations the members of each of these groups come, in one question. */
    public Map<Long, Long> countOrganisations(List<WorkingGroup> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT m.group.id, COUNT(DISTINCT o.id) FROM Membership m"
                                + " JOIN m.person.current.organisation o WHERE m.group IN :groups"
                                + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE GROUP BY m.group.id",
                        Object[].class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** What a person waits for: her requests and her invitations. */
    public List<Membership> pendingOf(long personId) {
        return em.createQuery(
                        "SELECT m FROM Membership m JOIN FETCH m.group WHERE m.person.id = :person"
                                + " AND m.state <> org.passerelle.groups.Membership.State.ACTIVE",
                        Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** How many members come from each organisation, most numerous first. */
    public Map<Organisation, Long> byOrganisation(WorkingGroup group) {
        return em.createQuery(
                        "SELECT o, COUNT(m) FROM Membership m JOIN m.person.current.organisation o"
                                + " WHERE m.group = :group AND m.state = org.passerelle.groups.Membership.State.ACTIVE"
                                + " GROUP BY o ORDER BY COUNT(m) DESC",
                        Object[].class)
                .setParameter("group", group)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Organisation) row[0],
                                row -> (Long) row[1],
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    long countCoordinators(WorkingGroup group) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM Membership m WHERE m.group = :group"
                                + " AND m.role = org.passerelle.groups.Role.COORDINATOR"
                                + " AND m.state = org.passerelle.groups.Membership.State.ACTIVE",
                        Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    /** Whether the group would be left without anyone to look after it. */
    public boolean isLastCoordinator(Membership membership) {
        return membership.isCoordinator() && countCoordinators(membership.getGroup()) == 1;
    }
}
