package org.passerelle.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.passerelle.common.Identified;
import org.passerelle.common.Indexed;
import org.passerelle.common.Subject;

/**
 * A civil servant: neither an account nor a post. She holds assignments one after another (or
 * several at once), keeps her profile and her name through all of them, and signs in with one or
 * several identities.
 */
@Entity
@Table(name = "person")
public class Person extends Identified implements Indexed {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    /** The short name that mentions use, for example {@code ada.tremblay}; unique. */
    private String handle;

    private String email;
    private String phone;
    private String town;
    private String language = "fr";
    private String about;

    @ElementCollection
    @CollectionTable(name = "person_expertise", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    @Column(name = "expertise")
    private List<String> expertise = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("since DESC")
    private List<Assignment> assignments = new ArrayList<>();

    /** The present post, kept here so that lists of people need no second query. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_assignment_id")
    private Assignment current;

    @Column(name = "search_version")
    private long searchVersion = 1;

    protected Person() {}

    public Person(String handle, String givenName, String familyName) {
        this.handle = handle;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    public void rename(String newGivenName, String newFamilyName) {
        boolean same = newGivenName.equals(givenName) && newFamilyName.equals(familyName);
        if (!same) {
            givenName = newGivenName;
            familyName = newFamilyName;
            searchVersion++;
        }
    }

    public void reachableAt(String newEmail, String newPhone, String newTown) {
        boolean same =
                Objects.equals(newEmail, email)
                        && Objects.equals(newPhone, phone)
                        && Objects.equals(newTown, town);
        if (!same) {
            email = newEmail;
            phone = newPhone;
            town = newTown;
            searchVersion++;
        }
    }

    /** What she says of herself: her own words and the subjects she can be asked about. */
    public void present(String newAbout, List<String> newExpertise) {
        boolean same = Objects.equals(newAbout, about) && newExpertise.equals(expertise);
        if (!same) {
            about = newAbout;
            expertise.clear();
            expertise.addAll(newExpertise);
            searchVersion++;
        }
    }

    public void prefer(String newLanguage) {
        language = newLanguage;
    }

    /** Takes up a post; the present one, if any, ends the day the new one begins. */
    public Assignment takeUp(Organisation organisation, Unit unit, String title, LocalDate since) {
        if (current != null && current.getUntil() == null) {
            current.end(since);
        }
        current = held(organisation, unit, title, since, null);
        searchVersion++;
        return current;
    }

    /**
     * Notes what the directory says of her present post. One that begins later than the post she
     * holds is a new one; otherwise the one she holds is corrected.
     */
    public void holds(Organisation organisation, Unit unit, String title, LocalDate since) {
        if (current == null || since.isAfter(current.getSince())) {
            takeUp(organisation, unit, title, since);
        } else if (!current.is(organisation, unit, title, since)) {
            current.correct(organisation, unit, title, since);
            searchVersion++;
        }
    }

    /** Notes a post held in the past, unless it is known already; says whether it was new. */
    public boolean remember(
            Organisation organisation, Unit unit, String title, LocalDate since, LocalDate until) {
        boolean known =
                assignments.stream()
                        .anyMatch(assignment -> assignment.is(organisation, unit, title, since));
        if (!known) {
            held(organisation, unit, title, since, until);
            searchVersion++;
        }
        return !known;
    }

    /** Notes a post held in the past. */
    public Assignment held(
            Organisation organisation, Unit unit, String title, LocalDate since, LocalDate until) {
        Assignment assignment = new Assignment(this, organisation, unit, title, since, until);
        assignments.add(assignment);
        return assignment;
    }

    /** Leaves the public service; what she wrote stays. */
    public void leave(LocalDate on) {
        if (current != null) {
            current.end(on);
            current = null;
            searchVersion++;
        }
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.PERSON, getId());
    }

    @Override
    public long getSearchVersion() {
        return searchVersion;
    }

    public String getName() {
        return givenName + " " + familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getHandle() {
        return handle;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getTown() {
        return town;
    }

    public String getLanguage() {
        return language;
    }

    public String getAbout() {
        return about;
    }

    public List<String> getExpertise() {
        return List.copyOf(expertise);
    }

    public List<Assignment> getAssignments() {
        return List.copyOf(assignments);
    }

    public Assignment getCurrent() {
        return current;
    }

    /** The organisation she works for today; {@code null} when she has left. */
    public Organisation getOrganisation() {
        return current == null ? null : current.getOrganisation();
    }
}
