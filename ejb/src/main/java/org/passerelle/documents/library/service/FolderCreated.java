package org.passerelle.documents.library.service;

import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** A folder was made. */
public record FolderCreated(Folder folder, Person actor) implements FolderActivity {}
