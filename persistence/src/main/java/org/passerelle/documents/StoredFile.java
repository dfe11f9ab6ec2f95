package org.passerelle.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.passerelle.common.Identified;

/**
 * Bytes that the file store holds under their hash, and what could be read in them. The same bytes
 * are stored and read once, however many documents hold them.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Identified {

    /** What became of reading the text of a file. */
    public enum Extraction {
        WAITING,
        EXTRACTED,
        EMPTY,
        ENCRYPTED,
        UNREADABLE,
        TOO_HEAVY;

        /** The file may hold words, but nobody could read them. */
        public static final Set<Extraction> FAILURES = Set.of(ENCRYPTED, UNREADABLE, TOO_HEAVY);
    }

    private String hash;
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Enumerated(EnumType.STRING)
    private Extraction extraction = Extraction.WAITING;

    private Integer pages;
    private String language;

    protected StoredFile() {}

    public StoredFile(String hash, long size, String mediaType, Instant now) {
        this.hash = hash;
        this.size = size;
        this.mediaType = mediaType;
        this.storedAt = now;
    }

    /** Notes what came of reading it; the text itself is kept apart, see {@link ExtractedTexts}. */
    public void read(Extraction outcome, Integer pageCount, String detectedLanguage) {
        extraction = outcome;
        pages = pageCount;
        language = detectedLanguage;
    }

    public String getHash() {
        return hash;
    }

    public long getSize() {
        return size;
    }

    public String getMediaType() {
        return mediaType;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public Extraction getExtraction() {
        return extraction;
    }

    public Integer getPages() {
        return pages;
    }

    public String getLanguage() {
        return language;
    }
}
