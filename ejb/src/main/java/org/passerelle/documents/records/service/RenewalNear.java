package org.passerelle.documents.records.service;

import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.documents.Document;
import org.passerelle.people.Person;

/**
 * The notice day of a paper with a life has come. The house says so, nobody did it.
 *
 * @param answerable those who answer for the paper
 */
public record RenewalNear(Document document, List<Person> answerable) implements Activity {

    @Override
    public Long actorId() {
        return null;
    }

    @Override
    public Subject subject() {
        return document.subject();
    }
}
