package org.passerelle.content.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.people.Person;

/** Something that happened to a content. */
public interface ContentActivity extends Activity {

    Content content();

    Person actor();

    /**
     * The words that were handed in, in which colleagues may be mentioned; empty when there are
     * none.
     */
    default String words() {
        return "";
    }

    @Override
    default Long actorId() {
        return actor().getId();
    }

    @Override
    default Subject subject() {
        return content().subject();
    }
}
