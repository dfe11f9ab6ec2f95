package org.passerelle.content.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.Person;
import org.passerelle.people.Persons;

/** Knows the colleagues whom texts mention, and proposes some to whoever types an at sign. */
@Stateless
public class MentioningService {

    private static final int PROPOSED = 8;

    @Inject Persons persons;
    @Inject CurrentPerson me;

    /** The colleagues mentioned in these texts, by handle; one question for all of them. */
    public Map<String, Person> mentionedIn(Collection<String> texts) {
        Set<String> handles = new TreeSet<>();
        texts.forEach(text -> handles.addAll(Mentions.in(text)));
        return persons.withHandles(handles).stream()
                .collect(Collectors.toMap(Person::getHandle, Function.identity()));
    }

    /** Colleagues whose name begins so; only to someone who has signed in. */
    public List<Person> propose(String beginning) {
        me.account();
        return beginning == null || beginning.isBlank()
                ? List.of()
                : persons.namedLike(beginning, PROPOSED);
    }
}
