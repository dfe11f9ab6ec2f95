package org.passerelle.documents.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Identified;

/** One thing asked of the documents of a kind. */
@Entity
@Table(name = "kind_property")
public class KindProperty extends Identified {

    /** What an answer is made of. */
    public enum Holds {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        PERSON,
        YES_NO
    }

    /** A yes and a no, as they are kept. */
    private static final List<String> YES_OR_NO = List.of("oui", "non");

    private static final int LONGEST_VALUE = 1_000;

    @ManyToOne(fetch = FetchType.LAZY)
    private DocumentKind kind;

    private int place;
    private String label;

    @Enumerated(EnumType.STRING)
    private Holds holds;

    private boolean required;

    /** One choice a line; empty when it is not a choice. */
    private String choices;

    private boolean retired;

    protected KindProperty() {}

    KindProperty(
            DocumentKind kind,
            int place,
            String label,
            Holds holds,
            boolean required,
            List<String> choices) {
        this.kind = kind;
        this.place = place;
        this.holds = holds;
        change(label, required, choices);
    }

    /** What an answer is made of never changes: those that were given must keep their meaning. */
    public final void change(String newLabel, boolean newRequired, List<String> newChoices) {
        label = newLabel;
        required = newRequired;
        choices = String.join("\n", newChoices);
    }

    /** No longer asked; the answers given stay. */
    public void retire() {
        retired = true;
    }

    public void askAgain() {
        retired = false;
    }

    void changePlaces(KindProperty other) {
        int mine = place;
        place = other.place;
        other.place = mine;
    }

    /**
     * The answer as it is kept; empty when what was typed is no such answer. Who is a person is
     * asked elsewhere.
     */
    public Optional<String> understand(String typed) {
        String said = typed.strip();
        try {
            return switch (holds) {
                case TEXT, PERSON ->
                        Optional.of(said).filter(text -> text.length() <= LONGEST_VALUE);
                case NUMBER ->
                        Optional.of(
                                new BigDecimal(
                                                said.replace(',', '.')
                                                        .replaceAll("[\\s\\u00a0\\u202f]", ""))
                                        .toPlainString());
                case DATE -> Optional.of(LocalDate.parse(said).toString());
                case CHOICE -> Optional.of(said).filter(getChoices()::contains);
                case YES_NO -> Optional.of(said).filter(YES_OR_NO::contains);
            };
        } catch (NumberFormatException | DateTimeException notSo) {
            return Optional.empty();
        }
    }

    public DocumentKind getKind() {
        return kind;
    }

    public int getPlace() {
        return place;
    }

    public String getLabel() {
        return label;
    }

    public Holds getHolds() {
        return holds;
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> getChoices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split("\n"));
    }

    public boolean isRetired() {
        return retired;
    }
}
