package org.passerelle.groups.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/** Says what a person is, for audiences to be compared with. */
@Dependent
public class Viewers {

    @Inject Memberships memberships;

    public Viewer of(Person person) {
        return of(person, memberships.activeOf(person.getId()));
    }

    Viewer of(Person person, List<Membership> active) {
        SortedSet<String> principals = new TreeSet<>();
        principals.add(Principals.ALL);
        principals.add(Principals.person(person.getId()));
        if (person.getOrganisation() != null) {
            principals.add(Principals.organisation(person.getOrganisation().getId()));
        }
        active.forEach(
                membership -> principals.add(Principals.group(membership.getGroup().getId())));
        return new Viewer(person.getId(), principals, Memberships.roles(active));
    }
}
