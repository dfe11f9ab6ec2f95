package org.passerelle.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.passerelle.common.Identified;

/** A directorate, a service, a team: a part of an organisation, maybe of a larger unit. */
@Entity
@Table(name = "unit")
public class Unit extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

    private String name;
    private LocalDate since;
    private LocalDate until;

    protected Unit() {}

    public Unit(Organisation organisation, String name, Unit parent) {
        this.organisation = organisation;
        this.name = name;
        this.parent = parent;
    }

    public void moveUnder(Unit newParent) {
        parent = newParent;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Unit getParent() {
        return parent;
    }

    public String getName() {
        return name;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }
}
