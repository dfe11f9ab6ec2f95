package org.passerelle.documents.library.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.groups.service.CurrentPerson;

/** Finds what was chosen; when one thing of it is not to be seen, none is found. */
@Dependent
public class Chosen {

    @Inject LibraryDocuments documents;
    @Inject Folders folders;
    @Inject CurrentPerson me;

    public List<Document> documents(Selection selection) {
        List<Document> found = documents.inOrder(selection.documents(), me.viewer());
        if (found.size() < selection.documents().size()) {
            throw new NotFoundException();
        }
        return found;
    }

    public List<Folder> folders(Selection selection) {
        return selection.folders().stream()
                .map(id -> folders.getReadable(id, me.viewer()))
                .toList();
    }
}
