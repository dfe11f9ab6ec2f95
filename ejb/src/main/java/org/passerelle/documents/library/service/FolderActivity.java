package org.passerelle.documents.library.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;
import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** Something that happened to a folder. */
public interface FolderActivity extends Activity {

    Folder folder();

    Person actor();

    @Override
    default Long actorId() {
        return actor().getId();
    }

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.FOLDER, folder().getId());
    }
}
