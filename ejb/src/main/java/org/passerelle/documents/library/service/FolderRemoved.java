package org.passerelle.documents.library.service;

import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** A folder went to the trash, with all that was in it. */
public record FolderRemoved(Folder folder, Person actor) implements FolderActivity {}
