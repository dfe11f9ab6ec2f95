package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.library.AtHand;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.DocumentLinks;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.service.CurrentPerson;

/** Where a document lies, where else it is shown, and what the caller may do about it. */
@Stateless
public class DocumentPlaceService {

    @Inject Documents documents;
    @Inject DocumentLinks links;
    @Inject LibraryBrowsingService browsing;
    @Inject LibraryRights rights;
    @Inject AtHand atHand;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /**
     * A document in its library.
     *
     * @param spot where it lies, or the top of its library when the caller does not read there
     * @param trail the folders from the top to it; none when the caller does not read there
     * @param reads whether the caller reads where it lies, and not only this document
     * @param links the other places that show it, as far as the caller reads there
     */
    public record Whereabouts(
            Spot spot,
            List<Folder> trail,
            boolean reads,
            List<DocumentLink> links,
            boolean starred,
            boolean renamable,
            boolean movable,
            boolean removable) {}

    public Whereabouts of(long documentId) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        List<Folder> trail = browsing.trailOf(document);
        return new Whereabouts(
                new Spot(document.place(), trail.isEmpty() ? null : trail.get(trail.size() - 1)),
                trail,
                me.viewer().isAny(document.place().readers()),
                links.to(document).stream()
                        .filter(link -> me.viewer().isAny(link.spot().place().readers()))
                        .toList(),
                !atHand.starredAmong(me.id(), List.of(documentId)).isEmpty(),
                document.editableBy(me.viewer()),
                rights.moves(document, document.place()),
                document.removableBy(me.viewer()));
    }
}
