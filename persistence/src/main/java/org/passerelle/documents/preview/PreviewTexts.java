package org.passerelle.documents.preview;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.passerelle.documents.StoredFile;

/**
 * Parts of the texts that were read in files. The database cuts them: a text of ten million
 * characters is never brought here to show a page of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PreviewTexts {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** How long a text is: its characters, and the form feeds that end its pages. */
    public record Extent(long characters, long formFeeds) {}

    public Extent extentOf(StoredFile file) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT CHAR_LENGTH(text),"
                                        + " CHAR_LENGTH(text) - CHAR_LENGTH(REPLACE(text, CHAR(12), ''))"
                                        + " FROM extracted_text WHERE file_id = ?1")
                        .setParameter(1, file.getId())
                        .getResultList();
        if (rows.isEmpty()) {
            return new Extent(0, 0);
        }
        Object[] row = (Object[]) rows.get(0);
        return new Extent(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /**
     * These pages of a text, parted by form feeds.
     *
     * @param first counted from 1
     * @param longest so many characters at most
     */
    public String pages(StoredFile file, int first, int howMany, int longest) {
        String start =
                first == 1
                        ? "1"
                        : "CHAR_LENGTH(SUBSTRING_INDEX(text, CHAR(12), " + (first - 1) + ")) + 2";
        String upTo = "SUBSTRING_INDEX(text, CHAR(12), " + (first - 1 + howMany) + ")";
        return one("SUBSTRING(" + upTo + ", " + start + ", " + longest + ")", file);
    }

    /** The characters from this one on, counted from 0. */
    public String characters(StoredFile file, long from, int howMany) {
        return one("SUBSTRING(text, " + (from + 1) + ", " + howMany + ")", file);
    }

    public String all(StoredFile file) {
        return one("text", file);
    }

    /** Only numbers come into the expression. */
    private String one(String expression, StoredFile file) {
        Query query =
                em.createNativeQuery(
                        "SELECT " + expression + " FROM extracted_text WHERE file_id = ?1");
        List<?> rows = query.setParameter(1, file.getId()).getResultList();
        return rows.isEmpty() || rows.get(0) == null ? "" : rows.get(0).toString();
    }
}
