package org.passerelle.documents.library;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /**
     * Written at once: documents point at their folder by its number alone, so nothing else would
     * make it come before them.
     */
    @Override
    public Folder add(Folder folder) {
        super.add(folder);
        flush();
        return folder;
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

    /**
     * The folders at the top of a library and in each of these folders, by name: what a tree shows
     * that is open at one of them.
     */
    public List<Folder> openAt(Place place, Collection<Long> parentIds) {
        TypedQuery<Folder> query =
                em.createQuery(
                        "SELECT f FROM Folder f LEFT JOIN FETCH f.createdBy WHERE f.removedAt IS"
                                + " NULL AND "
                                + (place.group() == null ? "f.home IS NULL" : "f.home.id = :home")
                                + " AND "
                                + (place.isPersonal() ? "f.ownerId = :owner" : "f.ownerId IS NULL")
                                + (parentIds.isEmpty()
                                        ? " AND f.parentId IS NULL"
                                        : " AND (f.parentId IS NULL OR f.parentId IN :parents)")
                                + " ORDER BY f.name, f.id",
                        Folder.class);
        if (place.group() != null) {
            query.setParameter("home", place.groupId());
        }
        if (place.isPersonal()) {
            query.setParameter("owner", place.ownerId());
        }
        if (!parentIds.isEmpty()) {
            query.setParameter("parents", parentIds);
        }
        return query.getResultList();
    }

    /** How many folders lie in each of these; those with none are not in the map. */
    public Map<Long, Long> countIn(Collection<Long> parentIds) {
        return parentIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT f.parentId, COUNT(f) FROM Folder f WHERE f.removedAt IS"
                                        + " NULL AND f.parentId IN :parents GROUP BY f.parentId",
                                Object[].class)
                        .setParameter("parents", parentIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The folders with these numbers, whoever asks. */
    public List<Folder> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT f FROM Folder f WHERE f.id IN :ids", Folder.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<Folder> findNamed(String name, Place place, Folder parent) {
        return at(place, parent, " AND f.name = :name", "f.id")
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Reads it again: someone else may have changed it while this transaction waited. */
    public void refresh(Folder folder) {
        em.refresh(folder);
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
                        ? "f.parentId IS NULL AND "
                                + (place.group() == null ? "f.home IS NULL" : "f.home.id = :place")
                                + " AND "
                                + (place.isPersonal() ? "f.ownerId = :place" : "f.ownerId IS NULL")
                        : "f.parentId = :place";
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
