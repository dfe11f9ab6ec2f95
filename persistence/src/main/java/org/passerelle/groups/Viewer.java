package org.passerelle.groups;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who looks: a person, the principals that audiences are compared with, and her role in each of her
 * groups. A query for anything that may be hidden cannot be asked without one.
 *
 * @param personId who looks
 * @param principals what she is, see {@link Principals}
 * @param roles her role in each group she is an active member of, by group id
 */
public record Viewer(long personId, SortedSet<String> principals, Map<Long, Role> roles) {

    public Viewer {
        principals = new TreeSet<>(principals);
        roles = Map.copyOf(roles);
    }

    /** A viewer of whom only the right to read is asked. */
    public Viewer(long personId, SortedSet<String> principals) {
        this(personId, principals, Map.of());
    }

    public boolean isAny(Iterable<String> audience) {
        for (String principal : audience) {
            if (principals.contains(principal)) {
                return true;
            }
        }
        return false;
    }

    /** The ministries she belongs to. */
    public Set<Long> organisationIds() {
        return principals.stream()
                .map(Principals::organisationIn)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public boolean isMemberOf(WorkingGroup group) {
        return roles.containsKey(group.getId());
    }

    public boolean coordinates(WorkingGroup group) {
        return roles.get(group.getId()) == Role.COORDINATOR;
    }
}
