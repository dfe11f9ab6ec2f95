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

    /** What the antivirus said. */
    public enum Scan {
        /** Nobody asked it. */
        NOT_SCANNED,
        /** It has not answered yet: nobody gets the file. */
        HELD,
        CLEAN,
        /** Nobody gets it, ever. */
        INFECTED
    }

    /** Whether the bytes in the store are still those that were received. */
    public enum Soundness {
        SOUND,
        DAMAGED,
        MISSING
    }

    /** Whether the bytes may leave the house, or why not. */
    public enum Availability {
        SERVABLE,
        HELD,
        INFECTED,
        DAMAGED,
        MISSING
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
    private String title;
    private String author;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "partly_read")
    private boolean partlyRead;

    private int rules;

    @Column(name = "number_kinds")
    private String numberKinds;

    @Enumerated(EnumType.STRING)
    private Scan scan = Scan.NOT_SCANNED;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    private String threat;

    @Enumerated(EnumType.STRING)
    private Soundness soundness = Soundness.SOUND;

    @Column(name = "flawed_at")
    private Instant flawedAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    protected StoredFile() {}

    public StoredFile(String hash, long size, String mediaType, Instant now) {
        this.hash = hash;
        this.size = size;
        this.mediaType = mediaType;
        this.storedAt = now;
    }

    /**
     * Notes what came of reading it; the text itself is kept apart, see {@link ExtractedTexts}.
     *
     * @param partly whether something of its text is missing
     * @param by the version of the rules by which it was read
     */
    public void read(Extraction outcome, FileFacts facts, boolean partly, int by) {
        extraction = outcome;
        title = facts.title();
        author = facts.author();
        madeAt = facts.madeAt();
        pages = facts.pages();
        language = facts.language();
        partlyRead = partly;
        rules = by;
    }

    /**
     * Notes which kinds of personal numbers its text holds, so that it need not be read again to
     * know that it holds none.
     *
     * @param kinds their names with commas between; empty for none
     */
    public void holdsNumbers(String kinds) {
        numberKinds = kinds;
    }

    /** Newer rules could not read it, older ones could: what these found stays. */
    public void readNoBetter(int by) {
        rules = by;
    }

    /**
     * Whether its bytes may be shown, sent, packed or handed on. Every door asks before it opens
     * the store; {@code DownloadService} asks for most of them.
     */
    public boolean isServable() {
        return getAvailability() == Availability.SERVABLE;
    }

    /** Why its bytes may not be sent, if they may not. */
    public Availability getAvailability() {
        return switch (scan) {
            case INFECTED -> Availability.INFECTED;
            case HELD -> Availability.HELD;
            case CLEAN, NOT_SCANNED ->
                    switch (soundness) {
                        case DAMAGED -> Availability.DAMAGED;
                        case MISSING -> Availability.MISSING;
                        case SOUND -> Availability.SERVABLE;
                    };
        };
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

    /** The title that the file gives itself, {@code null} when it gives none. */
    public String getTitle() {
        return title;
    }

    /** The author or authors that the file names, {@code null} when it names none. */
    public String getAuthor() {
        return author;
    }

    /** When the file says that it was written, {@code null} when it does not. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** Whether some of its text is missing: it broke off, or was too much. */
    public boolean isPartlyRead() {
        return partlyRead;
    }

    /** Which kinds of personal numbers it holds; null when nobody looked. */
    public String getNumberKinds() {
        return numberKinds;
    }

    public Scan getScan() {
        return scan;
    }

    public Instant getScannedAt() {
        return scannedAt;
    }

    /** What the antivirus found, by the name that it gives. */
    public String getThreat() {
        return threat;
    }

    /** Since when it is known to be damaged or missing; {@code null} for a sound file. */
    public Instant getFlawedAt() {
        return flawedAt;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }
}
