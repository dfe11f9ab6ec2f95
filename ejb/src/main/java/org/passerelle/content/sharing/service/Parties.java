package org.passerelle.content.sharing.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passerelle.content.sharing.Reach;
import org.passerelle.groups.Principals;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/** Names those who stand behind principals, and finds those with whom one may share. */
@Dependent
public class Parties {

    private static final int PERSONS = 8;
    private static final int GROUPS = 5;
    private static final int ORGANISATIONS = 5;

    @Inject Persons persons;
    @Inject WorkingGroups groups;
    @Inject Organisations organisations;
    @Inject CurrentPerson me;

    /** By principal; what does not exist has no name. */
    public Map<String, Party> named(Collection<String> principals) {
        Map<String, Party> named = new TreeMap<>();
        if (principals.contains(Principals.ALL)) {
            add(named, everyone());
        }
        persons.withIds(ids(principals, Reach.PERSON)).forEach(person -> add(named, of(person)));
        organisations
                .withIds(ids(principals, Reach.ORGANISATION))
                .forEach(organisation -> add(named, of(organisation)));
        ids(principals, Reach.GROUP)
                .forEach(id -> groups.find(id).ifPresent(group -> add(named, of(group))));
        return named;
    }

    /** Someone with whom the caller may share: a group counts only when she knows of it. */
    public Optional<Party> find(String principal) {
        if (!principal.matches("all|(?:usr|grp|org):\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(named(List.of(principal)).get(principal))
                .filter(party -> party.reach() == Reach.EVERYONE || !party.name().isEmpty());
    }

    /** Those whose name begins so, or holds it. */
    public List<Party> namedLike(String words) {
        List<Party> found = new ArrayList<>();
        if (words == null || words.isBlank()) {
            return found;
        }
        persons.namedLike(words, PERSONS).stream()
                .filter(person -> !person.getId().equals(me.id()))
                .forEach(person -> found.add(of(person)));
        groups.namedLike(words, me.viewer(), GROUPS).forEach(group -> found.add(of(group)));
        String sought = words.strip().toLowerCase();
        organisations.current().stream()
                .filter(
                        organisation ->
                                organisation.getAcronym().toLowerCase().startsWith(sought)
                                        || organisation.getName().toLowerCase().contains(sought))
                .limit(ORGANISATIONS)
                .forEach(organisation -> found.add(of(organisation)));
        return found;
    }

    private static Party everyone() {
        return new Party(Principals.ALL, Reach.EVERYONE, 0, "", "");
    }

    private static Party of(Person person) {
        return new Party(
                Principals.person(person.getId()),
                Reach.PERSON,
                person.getId(),
                person.getName(),
                person.getOrganisation() == null ? "" : person.getOrganisation().getName());
    }

    private static Party of(Organisation organisation) {
        return new Party(
                Principals.organisation(organisation.getId()),
                Reach.ORGANISATION,
                organisation.getId(),
                organisation.getName(),
                organisation.getAcronym());
    }

    private Party of(WorkingGroup group) {
        Viewer viewer = me.viewer();
        boolean known = group.listedFor(viewer);
        return new Party(
                Principals.group(group.getId()),
                Reach.GROUP,
                known ? group.getId() : 0,
                known ? group.getName() : "",
                "");
    }

    private static void add(Map<String, Party> named, Party party) {
        named.put(party.principal(), party);
    }

    private static List<Long> ids(Collection<String> principals, Reach reach) {
        return principals.stream()
                .filter(principal -> Reach.of(principal) == reach)
                .map(principal -> Long.valueOf(principal.replaceFirst(".*:", "")))
                .toList();
    }
}
