package org.passerelle.documents;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The texts read in files. The index can be built again from them without reading any file again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ExtractedTexts {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void keep(StoredFile file, String text) {
        em.merge(new ExtractedText(file, text));
    }

    /** It has no words after all. */
    public void forget(StoredFile file) {
        em.createQuery("DELETE FROM ExtractedText t WHERE t.fileId = :file")
                .setParameter("file", file.getId())
                .executeUpdate();
    }

    public Optional<String> of(StoredFile file) {
        return Optional.ofNullable(em.find(ExtractedText.class, file.getId()))
                .map(ExtractedText::getText);
    }

    /**
     * Of these files, the texts that have at most so many characters, by the number of the file.
     */
    public Map<Long, String> shortOnes(Collection<Long> fileIds, int longest) {
        return fileIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT t.fileId, t.text FROM ExtractedText t WHERE t.fileId IN :ids"
                                        + " AND LENGTH(t.text) <= :longest",
                                Object[].class)
                        .setParameter("ids", fileIds)
                        .setParameter("longest", longest)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The first characters, for a page that shows what was read. */
    public Optional<String> beginningOf(StoredFile file, int howMany) {
        return em.createQuery(
                        "SELECT SUBSTRING(t.text, 1, :howMany) FROM ExtractedText t WHERE t.fileId = :file",
                        String.class)
                .setParameter("howMany", howMany)
                .setParameter("file", file.getId())
                .getResultStream()
                .findFirst();
    }
}
