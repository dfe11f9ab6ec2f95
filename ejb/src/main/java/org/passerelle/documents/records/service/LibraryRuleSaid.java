package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.documents.records.LibraryRule;

/** A library follows another rule than before. */
public record LibraryRuleSaid(Long actorId, long libraryId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(
                libraryId == LibraryRule.COMMONS ? Subject.Kind.SYSTEM : Subject.Kind.GROUP,
                libraryId);
    }
}
