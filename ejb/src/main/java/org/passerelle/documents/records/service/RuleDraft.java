package org.passerelle.documents.records.service;

import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRule.Beginning;
import org.passerelle.documents.records.RetentionRule.Outcome;

/** A line of the retention schedule, as it is handed in. */
public class RuleDraft {

    private String code;
    private String name;
    private Beginning begins = Beginning.LAST_CHANGE;
    private int years;
    private int months;
    private Outcome outcome = Outcome.DESTROY;

    public static RuleDraft of(RetentionRule rule) {
        RuleDraft draft = new RuleDraft();
        draft.code = rule.getCode();
        draft.name = rule.getName();
        draft.begins = rule.getBegins();
        draft.years = rule.getMonths() / 12;
        draft.months = rule.getMonths() % 12;
        draft.outcome = rule.getOutcome();
        return draft;
    }

    /** The whole delay, in months. */
    int delay() {
        return 12 * years + months;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Beginning getBegins() {
        return begins;
    }

    public void setBegins(Beginning begins) {
        this.begins = begins;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
