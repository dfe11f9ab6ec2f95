package org.passerelle.content.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.common.Identified;
import org.passerelle.content.Content;
import org.passerelle.groups.Principals;
import org.passerelle.people.Person;

/**
 * An address to hand to colleagues: whoever opens it, signed in, may read the content until the
 * link ends. Its secret is known only to those who were handed it; here is its hash.
 */
@Entity
@Table(name = "share_link")
public class ShareLink extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Content content;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Person madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /**
     * Who opened it, and when, in UTC, she was given her share. EclipseLink converts no value of a
     * map by itself.
     */
    @ElementCollection
    @CollectionTable(name = "share_link_use", joinColumns = @JoinColumn(name = "link_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "used_at")
    private Map<Long, LocalDateTime> uses = new HashMap<>();

    protected ShareLink() {}

    public ShareLink(
            Content content, String tokenHash, Person madeBy, Instant endsAt, Instant now) {
        this.content = content;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.endsAt = endsAt;
        this.madeAt = now;
    }

    public boolean isOpen(Instant now) {
        return revokedAt == null && endsAt.isAfter(now);
    }

    public void usedBy(Person person, Instant now) {
        uses.put(person.getId(), LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /**
     * Leads nowhere from now on; the shares that it gave, and nobody renewed since, end with it.
     */
    public void takeBack(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        getUses()
                .forEach(
                        (person, since) ->
                                content.findShare(Principals.person(person))
                                        .filter(share -> share.getSharedAt().equals(since))
                                        .ifPresent(
                                                share ->
                                                        content.unshare(
                                                                share.getPrincipal(), now)));
    }

    public Content getContent() {
        return content;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public Map<Long, Instant> getUses() {
        return uses.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                use -> use.getValue().toInstant(ZoneOffset.UTC)));
    }

    /** How many persons were given a share by it. */
    public int getUseCount() {
        return uses.size();
    }
}
