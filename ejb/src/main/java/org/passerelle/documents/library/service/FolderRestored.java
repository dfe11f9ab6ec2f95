package org.passerelle.documents.library.service;

import org.passerelle.documents.library.Folder;
import org.passerelle.people.Person;

/** A folder came back from the trash. */
public record FolderRestored(Folder folder, Person actor) implements FolderActivity {}
