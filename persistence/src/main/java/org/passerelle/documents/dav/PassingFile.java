package org.passerelle.documents.dav;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * A file that a program put for itself beside the documents: a lock of Office, an empty file about
 * to be filled. Only the person whose program it is sees it, and nobody after a day.
 */
@Entity
@Table(name = "passing_file")
public class PassingFile extends Identified {

    /** After so long, no program comes back for it. */
    public static final Duration AGE = Duration.ofDays(1);

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String path;

    @Column(name = "path_hash")
    private String pathHash;

    /** The bytes in the file store; null as long as it is empty. */
    private String hash;

    private long size;

    @Column(name = "media_type")
    private String mediaType = "application/octet-stream";

    @Column(name = "stored_at")
    private Instant storedAt;

    private String token;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected PassingFile() {}

    PassingFile(Person person, String path, String pathHash, Instant now) {
        this.person = person;
        this.path = path;
        this.pathHash = pathHash;
        this.storedAt = now;
    }

    /**
     * Holds these bytes from now on.
     *
     * @param newHash null for none
     */
    public void fill(String newHash, long newSize, String newMediaType, Instant now) {
        hash = newHash;
        size = newSize;
        mediaType = newMediaType;
        storedAt = now;
    }

    public void lock(String newToken, Instant until) {
        token = newToken;
        lockedUntil = until;
    }

    public void unlock() {
        token = null;
        lockedUntil = null;
    }

    public boolean isLocked(Instant now) {
        return token != null && lockedUntil.isAfter(now);
    }

    public String getPath() {
        return path;
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

    public String getToken() {
        return token;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }
}
