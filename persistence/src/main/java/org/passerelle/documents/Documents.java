package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.common.Along;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Repository;
import org.passerelle.content.Place;
import org.passerelle.content.Readable;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;

/** The documents of the commons and of the groups. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Documents extends Repository<Document> {

    private static final int MOST_RECOGNISED = 2_000;
    private static final String NEWEST = "c.changedAt DESC, c.id DESC";

    public Documents() {
        super(Document.class);
    }

    /** The document with its file, if this viewer may read it. */
    public Document getReadable(long id, Viewer viewer) {
        return withFile(Readable.one(em, Document.class, viewer, id))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<Document> recent(Viewer viewer, int from, int howMany) {
        return page(Readable.query(em, Document.class, viewer, "", NEWEST), from, howMany);
    }

    /** The library of a group, newest first. */
    public List<Document> in(WorkingGroup home, Viewer viewer, int from, int howMany) {
        return page(
                Readable.query(em, Document.class, viewer, "AND c.homeId = :home", NEWEST)
                        .setParameter("home", home.getId()),
                from,
                howMany);
    }

    /** The documents that lie here under one of these file names. */
    public List<Document> named(
            Collection<String> fileNames, Place place, Long folderId, Viewer viewer) {
        if (fileNames.isEmpty()) {
            return List.of();
        }
        return here(
                        Readable.query(
                                em,
                                Document.class,
                                viewer,
                                "AND c.fileName IN :names AND " + lyingIn(place, folderId),
                                NEWEST),
                        place,
                        folderId)
                .setParameter("names", fileNames)
                .getResultList();
    }

    /** The file names here that begin like this, to find one that is free. */
    public List<String> fileNamesLike(String beginning, Place place, Long folderId) {
        TypedQuery<String> query =
                em.createQuery(
                        "SELECT c.fileName FROM Document c WHERE c.state ="
                                + " org.passerelle.content.Content.State.PUBLISHED AND c.fileName"
                                + " LIKE :beginning ESCAPE '!' AND "
                                + lyingIn(place, folderId),
                        String.class);
        return here(query, place, folderId)
                .setParameter(
                        "beginning",
                        beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultList();
    }

    private static String lyingIn(Place place, Long folderId) {
        return (place.group() == null ? "c.homeId IS NULL" : "c.homeId = :home")
                + (place.isPersonal() ? " AND c.ownerId = :owner" : " AND c.ownerId IS NULL")
                + (folderId == null ? " AND c.folderId IS NULL" : " AND c.folderId = :folder");
    }

    private static <T> TypedQuery<T> here(TypedQuery<T> query, Place place, Long folderId) {
        if (place.group() != null) {
            query.setParameter("home", place.groupId());
        }
        if (place.isPersonal()) {
            query.setParameter("owner", place.ownerId());
        }
        if (folderId != null) {
            query.setParameter("folder", folderId);
        }
        return query;
    }

    /** Which of these sizes some document has that this viewer may read. */
    public Set<Long> sizesAmong(Collection<Long> sizes, Viewer viewer) {
        return sizes.isEmpty()
                ? Set.of()
                : Readable.query(
                                em,
                                Document.class,
                                viewer,
                                "AND c.current.file.size IN :sizes",
                                NEWEST)
                        .setParameter("sizes", sizes)
                        .setHint("eclipselink.join-fetch", "c.current.file")
                        .setMaxResults(MOST_RECOGNISED)
                        .getResultStream()
                        .map(document -> document.getCurrent().getFile().getSize())
                        .collect(Collectors.toSet());
    }

    /** The documents that show exactly these bytes today, the newest first. */
    public List<Document> showing(String hash, Viewer viewer, int howMany) {
        return page(
                Readable.query(
                                em,
                                Document.class,
                                viewer,
                                "AND c.current.file.hash = :hash",
                                NEWEST)
                        .setParameter("hash", hash),
                0,
                howMany);
    }

    /** Those whose file could not be read, and why it is found by its title only. */
    public List<Document> unread(Viewer viewer, int howMany) {
        return page(
                Readable.query(
                                em,
                                Document.class,
                                viewer,
                                "AND c.current.file.extraction IN :unread",
                                NEWEST)
                        .setParameter("unread", StoredFile.Extraction.FAILURES),
                0,
                howMany);
    }

    /** How many published documents show a file in each state of reading, whoever may see them. */
    public Map<StoredFile.Extraction, Long> countByExtraction() {
        return em.createQuery(
                        "SELECT f.extraction, COUNT(d) FROM Document d JOIN d.current.file f"
                                + " WHERE d.state = org.passerelle.content.Content.State.PUBLISHED"
                                + " GROUP BY f.extraction",
                        Object[].class)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (StoredFile.Extraction) row[0], row -> (Long) row[1]));
    }

    /** The documents that show this file today: those to index again once its text is known. */
    public List<Document> showing(StoredFile file) {
        return em.createQuery(
                        "SELECT d FROM Document d WHERE d.current.file = :file", Document.class)
                .setParameter("file", file)
                .getResultList();
    }

    /**
     * Takes note that the file of a document was read, in one statement: whoever is writing what
     * the document is must not be told that somebody changed it meanwhile.
     *
     * @param language the language that the words tell; null when they do not
     */
    public void wasRead(Document document, String language) {
        // In SQL: an update in JPQL would raise the version too.
        em.createNativeQuery(
                        "UPDATE content SET search_version = search_version + 1, language ="
                                + " IF(language_chosen, language, ?1) WHERE id = ?2")
                .setParameter(1, language == null ? document.getLanguage() : language)
                .setParameter(2, document.getId())
                .executeUpdate();
    }

    /** The documents of which this file is, or was, a version. */
    public List<Document> holding(StoredFile file) {
        return em.createQuery(
                        "SELECT DISTINCT v.document FROM DocumentVersion v WHERE v.file = :file",
                        Document.class)
                .setParameter("file", file)
                .getResultList();
    }

    private static List<Document> page(TypedQuery<Document> query, int from, int howMany) {
        return withFile(query).setFirstResult(from).setMaxResults(howMany).getResultList();
    }

    private static TypedQuery<Document> withFile(TypedQuery<Document> query) {
        return Along.with(query, "c.current.file");
    }
}
