package org.passerelle.people.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.people.Assignment;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/** Answers who works where. Everyone in the public service may look everyone up. */
@Stateless
public class DirectoryService {

    @Inject Persons persons;
    @Inject Organisations organisations;

    /**
     * A page of the directory, in the alphabet's order.
     *
     * @param beginning only those whose name begins so; empty or {@code null} for all
     * @param organisationId only this organisation; {@code null} for all
     * @param number which page, from 1; past the end, the last one
     */
    public DirectoryPage page(String beginning, Long organisationId, int number) {
        String asked = beginning == null ? "" : beginning.strip();
        long count = persons.countListed(asked, organisationId);
        int last = new DirectoryPage(List.of(), 1, count).pages();
        int shown = Math.max(1, Math.min(number, last));
        List<Person> people =
                persons.listed(
                        asked,
                        organisationId,
                        (shown - 1) * DirectoryPage.SIZE,
                        DirectoryPage.SIZE);
        people.forEach(Person::getExpertise);
        return new DirectoryPage(people, shown, count);
    }

    /** Those whose name begins so, to be chosen from. */
    public List<Person> suggest(String beginning, int howMany) {
        return beginning == null || beginning.isBlank()
                ? List.of()
                : persons.namedLike(beginning, howMany);
    }

    /** The ministries and bodies of today, by name. */
    public List<Organisation> organisations() {
        return organisations.current();
    }

    /** One person, with her present post and her own words; {@link NotFoundException} otherwise. */
    public Person person(long id) {
        Person person = persons.getWithPost(id);
        person.getExpertise();
        return person;
    }

    /** All the posts she held, the last one first. */
    public List<Assignment> postsOf(long personId) {
        return persons.postsOf(persons.get(personId));
    }
}
