package org.passerelle.documents.library.service;

import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** A folder is called otherwise. */
public record FolderRenamed(Folder folder, Person actor) implements FolderActivity {}
