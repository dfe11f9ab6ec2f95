package org.passerelle.groups.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** Something that happened to a group. */
public interface GroupActivity extends Activity {

    WorkingGroup group();

    Person actor();

    @Override
    default Long actorId() {
        return actor().getId();
    }

    @Override
    default Subject subject() {
        return group().subject();
    }
}
