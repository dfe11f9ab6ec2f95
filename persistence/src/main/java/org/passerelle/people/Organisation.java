package org.passerelle.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.common.Identified;

/**
 * A ministry or a body, for as long as it lasts. When it is renamed it stays the same organisation
 * and remembers its former name; when it is abolished it points to the one that took over.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends Identified {

    /** What an organisation is in the machinery of government. */
    public enum Kind {
        MINISTRY,
        BODY
    }

    private String acronym;
    private String name;

    @Column(name = "english_name")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate since;
    private LocalDate until;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Organisation successor;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("until DESC")
    private List<FormerName> formerNames = new ArrayList<>();

    protected Organisation() {}

    public Organisation(String acronym, String name, Kind kind, LocalDate since) {
        this.acronym = acronym;
        this.name = name;
        this.kind = kind;
        this.since = since;
    }

    public void describe(String newName, String newEnglishName, Kind newKind, LocalDate newSince) {
        name = newName;
        englishName = newEnglishName;
        kind = newKind;
        since = newSince;
    }

    /** Takes a new name from that day on; the present one is remembered. */
    public void rename(String newAcronym, String newName, LocalDate on) {
        remember(acronym, name, since, on);
        acronym = newAcronym;
        name = newName;
    }

    /** Notes a name borne in the past, unless it is known already; says whether it was new. */
    public boolean remember(String oldAcronym, String oldName, LocalDate from, LocalDate to) {
        boolean known = formerNames.stream().anyMatch(former -> former.is(oldAcronym, oldName));
        if (!known) {
            formerNames.add(new FormerName(this, oldAcronym, oldName, from, to));
        }
        return !known;
    }

    public void abolish(LocalDate on, Organisation heir) {
        until = on;
        successor = heir;
    }

    public boolean isCurrent(LocalDate today) {
        return until == null || until.isAfter(today);
    }

    public String getAcronym() {
        return acronym;
    }

    public String getName() {
        return name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public Organisation getSuccessor() {
        return successor;
    }

    public List<FormerName> getFormerNames() {
        return List.copyOf(formerNames);
    }
}
