package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.AtHand;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.groups.service.CurrentPerson;

/**
 * What a person keeps at hand: what she starred, what she opened last, what others share with her.
 * Only she sees it.
 */
@Stateless
public class ShelfService {

    /** How many documents a shelf shows at once. */
    public static final int SHELF = 50;

    @Inject AtHand atHand;
    @Inject LibraryDocuments documents;
    @Inject CurrentPerson me;

    /** A shelf that is not that of one place. */
    public enum Shelf {
        STARRED,
        OPENED,
        SHARED
    }

    /** A part of a shelf, with what may not be read any more left out. */
    public record Page(List<Document> documents, boolean more) {}

    public Page look(Shelf shelf, int from, int howMany) {
        List<Long> ids =
                switch (shelf) {
                    case STARRED -> atHand.starred(me.id(), from, howMany + 1);
                    case OPENED -> atHand.opened(me.id(), from, howMany + 1);
                    case SHARED -> atHand.sharedWith(me.viewer(), from, howMany + 1);
                };
        return new Page(
                documents.inOrder(ids.subList(0, Math.min(howMany, ids.size())), me.viewer()),
                ids.size() > howMany);
    }

    public void star(List<Long> ids) {
        Instant now = Instant.now();
        documents
                .inOrder(ids, me.viewer())
                .forEach(document -> atHand.star(me.id(), document.getId(), now));
    }

    public void unstar(List<Long> ids) {
        ids.forEach(id -> atHand.unstar(me.id(), id));
    }

    /** Of these documents, those the caller starred. */
    public Set<Long> starredAmong(List<Document> shown) {
        return atHand.starredAmong(me.id(), shown.stream().map(Document::getId).toList());
    }

    /** Notes that the caller has just opened a document. */
    public void opened(long id) {
        documents
                .inOrder(List.of(id), me.viewer())
                .forEach(document -> atHand.opened(me.id(), document.getId(), Instant.now()));
    }

    public void forgetOpenings() {
        atHand.forgetOpenings(me.id());
    }
}
