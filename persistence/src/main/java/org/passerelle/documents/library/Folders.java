package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Place;
import org.passerelle.groups.Viewer;

/** The folders of all libraries. Who asks for one must be allowed to read where it lies. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Folders extends Repository<Folder> {

    public Folders() {
        super(Folder.class);
    }

    /** The folder, if it is not in the trash and this viewer reads its library. */
    public Folder getReadable(long id, Viewer viewer) {
        return find(id).filter(folder -> !folder.isRemoved())
                .filter(folder -> viewer.isAny(folder.place().readers()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The folders at one level, by name.
     *
     * @param parent null for the top of the library
     */
    public List<Folder> in(Place place, Folder parent) {
        return at(place, parent, "", "f.name, f.id").getResultList();
    }

    public Optional<Folder> findNamed(String name, Place place, Folder parent) {
        return at(place, parent, " AND f.name = :name", "f.id")
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that lies in a folder, at any depth, those in the trash included. */
    public List<Folder> within(Folder folder) {
        return em.createQuery("SELECT f FROM Folder f WHERE f.path LIKE :path", Folder.class)
                .setParameter("path", folder.pathWithin() + "%")
                .getResultList();
    }

    private TypedQuery<Folder> at(Place place, Folder parent, String condition, String order) {
        String where =
                parent == null
                        ? "f.parent.id IS NULL AND "
                                + (place.group() == null
                                        ? "f.home.id IS NULL"
                                        : "f.home.id = :place")
                                + " AND "
                                + (place.isPersonal() ? "f.ownerId = :place" : "f.ownerId IS NULL")
                        : "f.parent.id = :place";
        TypedQuery<Folder> query =
                em.createQuery(
                        "SELECT f FROM Folder f WHERE f.removedAt IS NULL AND "
                                + where
                                + condition
                                + " ORDER BY "
                                + order,
                        Folder.class);
        if (parent != null) {
            query.setParameter("place", parent.getId());
        } else if (place.group() != null) {
            query.setParameter("place", place.group().getId());
        } else if (place.isPersonal()) {
            query.setParameter("place", place.ownerId());
        }
        return query;
    }
}
