package org.passerelle.documents.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.publication.service.NumbersSeen;
import org.passerelle.documents.Document;
import org.passerelle.groups.Principals;
import org.passerelle.people.Person;

/**
 * Looks at what was read in a file that others can open: nobody can be asked before, since a file
 * is read once it is here. Whoever put it there is told, and decides.
 */
@Dependent
public class NumberWatch {

    @Inject BeforePublishing before;
    @Inject Event<Activity> activities;

    /** Looks at the file that a document shows now. */
    public void look(Document document) {
        Person depositor = document.getCurrent().getAuthor();
        boolean hersAlone =
                document.getAudience().equals(Set.of(Principals.person(depositor.getId())));
        if (!hersAlone && before.warns(document, kindsIn(document))) {
            activities.fire(new NumbersSeen(document, depositor));
        }
    }

    private Set<NumberKind> kindsIn(Document document) {
        String known = document.getCurrent().getFile().getNumberKinds();
        return known == null ? NumberKind.of(before.numbersIn(document)) : NumberKind.named(known);
    }
}
