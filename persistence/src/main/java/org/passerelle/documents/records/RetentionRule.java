package org.passerelle.documents.records;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.passerelle.common.Identified;

/** A line of the retention schedule: how long, from when, and what becomes of the document then. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule extends Identified {

    /** From when the delay runs. */
    public enum Beginning {
        CREATION,
        LAST_CHANGE,
        VALIDITY_END
    }

    /** What becomes of a document whose delay is over. */
    public enum Outcome {
        KEEP,
        DESTROY,
        TRANSFER
    }

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Beginning begins;

    private int months;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean retired;

    protected RetentionRule() {}

    public RetentionRule(String code, String name, Beginning begins, int months, Outcome outcome) {
        change(code, name, begins, months, outcome);
    }

    public final void change(
            String newCode,
            String newName,
            Beginning newBeginning,
            int newMonths,
            Outcome newOutcome) {
        code = newCode;
        name = newName;
        begins = newBeginning;
        months = newMonths;
        outcome = newOutcome;
    }

    /** No longer offered; the documents that follow it go on doing so. */
    public void retire() {
        retired = true;
    }

    public void offerAgain() {
        retired = false;
    }

    /**
     * When its outcome is due.
     *
     * @param validUntil null when the document has no end of validity
     * @return null when the document is kept, or the delay has not begun
     */
    public LocalDate dueOn(LocalDate created, LocalDate changed, LocalDate validUntil) {
        if (outcome == Outcome.KEEP) {
            return null;
        }
        LocalDate beginning =
                switch (begins) {
                    case CREATION -> created;
                    case LAST_CHANGE -> changed;
                    case VALIDITY_END -> validUntil;
                };
        return beginning == null ? null : beginning.plusMonths(months);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Beginning getBegins() {
        return begins;
    }

    public int getMonths() {
        return months;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public boolean isRetired() {
        return retired;
    }
}
