package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.service.LibraryBrowsingService.Look;
import org.passerelle.documents.library.service.ShelfService;
import org.passerelle.documents.library.web.LibraryRow.Signs;
import org.passerelle.documents.preview.service.Previews;
import org.passerelle.documents.versions.web.ReservationMarks;

/**
 * The lines of a list, with what is said of each: whatever is asked for it is asked once for all
 * lines, however many there are.
 */
@RequestScoped
public class LibraryRows {

    @Inject ShelfService shelves;
    @Inject ReservationMarks reservations;
    @Inject Previews previews;

    /** What lies at one place: folders first, then links, then documents. */
    public List<LibraryRow> of(Look look, ListOrder order) {
        List<Document> shown =
                Stream.concat(
                                look.links().stream().map(DocumentLink::getDocument),
                                look.documents().stream())
                        .toList();
        Signing signing = new Signing(look.starred(), reservations.among(shown), order.isGrid());
        List<LibraryRow> rows = new ArrayList<>();
        if (order.getFrom() == 0) {
            look.folders()
                    .forEach(
                            folder ->
                                    rows.add(
                                            LibraryRow.of(
                                                    folder,
                                                    look.documentCounts().get(folder.getId()),
                                                    look.folderCounts().get(folder.getId()))));
        }
        look.links().forEach(link -> rows.add(LibraryRow.of(link, signing.of(link.getDocument()))));
        look.documents()
                .forEach(document -> rows.add(LibraryRow.of(document, signing.of(document))));
        return rows;
    }

    /** What somebody keeps at hand. */
    public List<LibraryRow> of(List<Document> shown, ListOrder order) {
        Signing signing =
                new Signing(shelves.starredAmong(shown), reservations.among(shown), order.isGrid());
        return shown.stream()
                .map(document -> LibraryRow.of(document, signing.of(document)))
                .toList();
    }

    private final class Signing {

        private final Set<Long> starred;
        private final Map<Long, String> reserved;
        private final boolean pictured;

        Signing(Set<Long> starred, Map<Long, String> reserved, boolean pictured) {
            this.starred = starred;
            this.reserved = reserved;
            this.pictured = pictured;
        }

        Signs of(Document document) {
            return new Signs(
                    starred.contains(document.getId()),
                    reserved.getOrDefault(document.getId(), ""),
                    pictured ? previews.thumbnail(document.getCurrent()) : Previews.State.NONE);
        }
    }
}
