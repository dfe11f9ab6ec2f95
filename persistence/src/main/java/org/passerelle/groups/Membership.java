package org.passerelle.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/**
 * A person's place in a group. It begins as a request (she asks), an invitation (a coordinator
 * asks) or at once, in an open group; only an active member reads and writes.
 */
@Entity
@Table(name = "membership")
public class Membership extends Identified {

    /** How far a membership has come. */
    public enum State {
        REQUESTED,
        INVITED,
        ACTIVE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;

    protected Membership() {}

    public Membership(WorkingGroup group, Person person, Role role, State state, Instant since) {
        this.group = group;
        this.person = person;
        this.role = role;
        this.state = state;
        this.since = since;
    }

    /** The request is granted, or the invitation accepted. */
    public void activate(Instant now) {
        state = State.ACTIVE;
        since = now;
    }

    public void entrust(Role newRole) {
        role = newRole;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isCoordinator() {
        return isActive() && role == Role.COORDINATOR;
    }

    public WorkingGroup getGroup() {
        return group;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public State getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }
}
