package org.passerelle.documents.library.service;

import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** A folder lies elsewhere, with all that is in it. */
public record FolderMoved(Folder folder, Person actor) implements FolderActivity {}
