package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.groups.Memberships;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/** Shows the libraries and the documents in them, to each what she may read. */
@Stateless
public class LibraryService {

    /** How many documents a list shows at once. */
    public static final int SHELF = 30;

    @Inject Documents documents;
    @Inject WorkingGroups groups;
    @Inject Opened opened;
    @Inject Memberships memberships;
    @Inject CurrentPerson me;

    /**
     * A part of a library.
     *
     * @param group whose library it is; null when it is not that of one group
     * @param more whether there are older documents
     * @param homes the groups in which the viewer may deposit
     */
    public record Library(
            WorkingGroup group, List<Document> documents, boolean more, List<WorkingGroup> homes) {

        /** Whether the viewer may deposit here. */
        public boolean welcoming() {
            return group == null || homes.contains(group);
        }
    }

    /** A document as one looks at it, and what one may do with it. */
    public record OpenDocument(Document document, boolean editable) {}

    public Library browse(long groupId, int from) {
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        return library(group, documents.in(group, me.viewer(), from, SHELF + 1));
    }

    public OpenDocument open(long id) {
        Document document = opened.get(Document.class, id, documents::getReadable);
        return new OpenDocument(document, document.editableBy(me.viewer()));
    }

    private Library library(WorkingGroup group, List<Document> found) {
        return new Library(
                group,
                found.subList(0, Math.min(SHELF, found.size())),
                found.size() > SHELF,
                memberships.groupsOf(me.id()));
    }
}
