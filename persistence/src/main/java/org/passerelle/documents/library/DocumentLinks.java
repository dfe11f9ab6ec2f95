package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;
import org.passerelle.documents.Document;
import org.passerelle.groups.Viewer;

/** The links in libraries; each is shown only to those who may read its document. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentLinks extends Repository<DocumentLink> {

    /** A folder shows no more links than this; nobody puts more. */
    public static final int MOST = 500;

    public DocumentLinks() {
        super(DocumentLink.class);
    }

    /** The links that lie here to documents that this viewer may read, by title. */
    public List<DocumentLink> in(Spot spot, Viewer viewer) {
        String where =
                (spot.place().group() == null ? "l.home IS NULL" : "l.home.id = :home")
                        + (spot.place().isPersonal()
                                ? " AND l.ownerId = :owner"
                                : " AND l.ownerId IS NULL")
                        + (spot.folder() == null
                                ? " AND l.folder IS NULL"
                                : " AND l.folder.id = :folder");
        var query =
                Along.with(
                                em.createQuery(
                                        "SELECT l FROM DocumentLink l JOIN l.document d WHERE "
                                                + where
                                                + " AND d.state ="
                                                + " org.passerelle.content.Content.State.PUBLISHED"
                                                + " AND EXISTS (SELECT r.id FROM Document r JOIN"
                                                + " r.audience p WHERE r.id = d.id AND p IN"
                                                + " :principals) ORDER BY d.title, l.id",
                                        DocumentLink.class),
                                "l.document.current.file",
                                "l.document.changedBy",
                                "l.document.home")
                        .setParameter("principals", viewer.principals())
                        .setMaxResults(MOST);
        if (spot.place().group() != null) {
            query.setParameter("home", spot.place().groupId());
        }
        if (spot.place().isPersonal()) {
            query.setParameter("owner", spot.place().ownerId());
        }
        if (spot.folder() != null) {
            query.setParameter("folder", spot.folderId());
        }
        return query.getResultList();
    }

    /** The link that already shows this document here. */
    public Optional<DocumentLink> find(Document document, Spot spot, Viewer viewer) {
        return in(spot, viewer).stream()
                .filter(link -> link.getDocument().equals(document))
                .findFirst();
    }

    /** All places that show this document, whoever may see them. */
    public List<DocumentLink> to(Document document) {
        return Along.with(
                        em.createQuery(
                                "SELECT l FROM DocumentLink l WHERE l.document = :document ORDER BY"
                                        + " l.id",
                                DocumentLink.class),
                        "l.folder",
                        "l.home")
                .setParameter("document", document)
                .getResultList();
    }
}
