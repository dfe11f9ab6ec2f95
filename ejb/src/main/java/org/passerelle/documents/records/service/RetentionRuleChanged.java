package org.passerelle.documents.records.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** A line of the retention schedule was made, changed, retired or offered again. */
public record RetentionRuleChanged(Long actorId, long ruleId) implements Activity {

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SYSTEM, ruleId);
    }
}
