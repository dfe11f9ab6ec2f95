package org.passerelle.people.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * The right of a person to come in, with one or several identities, and her duties in the house.
 */
@Entity
@Table(name = "account")
public class Account extends Identified {

    /** Duties given by the house, beyond those of every civil servant. */
    public enum Duty {
        ADMINISTRATION,
        HUMAN_RESOURCES,
        MODERATION,
        RECORDS
    }

    @OneToOne(fetch = FetchType.LAZY)
    private Person person;

    private boolean enabled = true;

    /** Sessions begun before this moment are over. */
    @Column(name = "sessions_valid_from")
    private Instant sessionsValidFrom;

    @ElementCollection
    @CollectionTable(name = "account_duty", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "duty")
    @Enumerated(EnumType.STRING)
    private Set<Duty> duties = new HashSet<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Identity> identities = new ArrayList<>();

    protected Account() {}

    public Account(Person person, Instant now) {
        this.person = person;
        this.sessionsValidFrom = now;
    }

    /** Lets this identity open the account; what it proves itself with is the identity's affair. */
    public Identity link(String issuer, String subject) {
        Identity identity = new Identity(this, issuer, subject);
        identities.add(identity);
        return identity;
    }

    public void entrust(Set<Duty> newDuties) {
        duties.clear();
        duties.addAll(newDuties);
    }

    public Optional<Identity> findIdentity(String issuer) {
        return identities.stream()
                .filter(identity -> identity.getIssuer().equals(issuer))
                .findFirst();
    }

    /** Ends the sessions begun so far, on every node, at their next request. */
    public void endSessions(Instant now) {
        sessionsValidFrom = now;
    }

    /** Shuts the account and ends its sessions, on every node, at their next request. */
    public void disable(Instant now) {
        enabled = false;
        sessionsValidFrom = now;
    }

    public void enable() {
        enabled = true;
    }

    public boolean admitsSessionBegunAt(Instant begun) {
        return enabled && !begun.isBefore(sessionsValidFrom);
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    public Person getPerson() {
        return person;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Set<Duty> getDuties() {
        return duties.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(duties));
    }
}
