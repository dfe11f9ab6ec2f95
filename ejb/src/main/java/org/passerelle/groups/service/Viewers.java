package org.passerelle.groups.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.OwnGroup;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Role;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/** Says what a person is, for audiences to be compared with. */
@Dependent
public class Viewers {

    @Inject Memberships memberships;

    public Viewer of(Person person) {
        return of(person, memberships.ownGroupsOf(person.getId()));
    }

    Viewer of(Person person, List<OwnGroup> groups) {
        SortedSet<String> principals = new TreeSet<>();
        principals.add(Principals.ALL);
        principals.add(Principals.person(person.getId()));
        if (person.getOrganisation() != null) {
            principals.add(Principals.organisation(person.getOrganisation().getId()));
        }
        groups.forEach(group -> principals.add(Principals.group(group.id())));
        Map<Long, Role> roles =
                groups.stream().collect(Collectors.toMap(OwnGroup::id, OwnGroup::role));
        return new Viewer(person.getId(), principals, roles);
    }
}
