package org.passerelle.content.service;

import org.passerelle.people.Person;

/**
 * A piece of a plain text: words, or the mention of a colleague.
 *
 * @param text the words as they were typed
 * @param person whom they mention, or {@code null}
 */
public record Spoken(String text, Person person) {

    public String getText() {
        return text;
    }

    public Person getPerson() {
        return person;
    }
}
