package org.passerelle.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.passerelle.common.Identified;

/** A name and acronym that an organisation bore, and when. */
@Entity
@Table(name = "former_name")
public class FormerName extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String acronym;
    private String name;
    private LocalDate since;
    private LocalDate until;

    protected FormerName() {}

    FormerName(
            Organisation organisation,
            String acronym,
            String name,
            LocalDate since,
            LocalDate until) {
        this.organisation = organisation;
        this.acronym = acronym;
        this.name = name;
        this.since = since;
        this.until = until;
    }

    boolean is(String otherAcronym, String otherName) {
        return Objects.equals(acronym, otherAcronym) && Objects.equals(name, otherName);
    }

    public String getAcronym() {
        return acronym;
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
