package org.passerelle.documents.dav;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Repository;
import org.passerelle.content.Readable;
import org.passerelle.documents.Document;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.Viewer;

/** The documents of a folder by the names that programs see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DavDocuments extends Repository<Document> {

    public DavDocuments() {
        super(Document.class);
    }

    /** What lies here, oldest first. */
    public List<Document> in(Spot spot, Viewer viewer, long afterId, int howMany) {
        return lying(spot, viewer, "AND c.id > :after")
                .setParameter("after", afterId)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** The document that is seen here under this name. */
    public Optional<Document> find(String name, Spot spot, Viewer viewer) {
        Optional<Document> oldest = oldest(name, spot, viewer);
        DavName.Numbered numbered = oldest.isPresent() ? null : DavName.read(name);
        return numbered == null
                ? oldest
                : lying(spot, viewer, "AND c.id = :id")
                        .setParameter("id", numbered.id())
                        .getResultStream()
                        .filter(found -> seenAs(found, numbered.name()))
                        .findFirst();
    }

    /** Whether an older document here has the same name, so that this one carries its number. */
    public boolean isNamesake(Document document, Spot spot, Viewer viewer) {
        return oldest(DavName.of(document.getFileName()), spot, viewer)
                .filter(found -> !found.equals(document))
                .isPresent();
    }

    // The sign that stands for what a computer refuses is the one that means any in a LIKE.
    private Optional<Document> oldest(String name, Spot spot, Viewer viewer) {
        List<Document> alike =
                lying(spot, viewer, "AND c.fileName LIKE :name")
                        .setParameter("name", DavName.like(name))
                        .getResultList();
        return alike.stream()
                .filter(found -> seenAs(found, name))
                .findFirst()
                .or(() -> alike.stream().filter(found -> nearlyAs(found, name)).findFirst());
    }

    private static boolean seenAs(Document document, String name) {
        return DavName.of(document.getFileName()).equals(name);
    }

    // Windows takes both for one file, and would write a second one beside the first.
    private static boolean nearlyAs(Document document, String name) {
        return DavName.of(document.getFileName()).equalsIgnoreCase(name);
    }

    private TypedQuery<Document> lying(Spot spot, Viewer viewer, String condition) {
        Long group = spot.place().groupId();
        Long owner = spot.place().ownerId();
        Long folder = spot.folderId();
        TypedQuery<Document> query =
                Readable.query(
                                em,
                                Document.class,
                                viewer,
                                (group == null ? "AND c.homeId IS NULL" : "AND c.homeId = :home")
                                        + (owner == null
                                                ? " AND c.ownerId IS NULL"
                                                : " AND c.ownerId = :owner")
                                        + (folder == null
                                                ? " AND c.folderId IS NULL "
                                                : " AND c.folderId = :folder ")
                                        + condition,
                                "c.id")
                        .setHint("eclipselink.join-fetch", "c.current.file");
        if (group != null) {
            query.setParameter("home", group);
        }
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        if (folder != null) {
            query.setParameter("folder", folder);
        }
        return query;
    }
}
