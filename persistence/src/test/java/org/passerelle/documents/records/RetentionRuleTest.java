package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.passerelle.documents.records.RetentionRule.Beginning;
import org.passerelle.documents.records.RetentionRule.Outcome;

class RetentionRuleTest {

    private static final LocalDate CREATED = LocalDate.of(2020, 8, 31);
    private static final LocalDate CHANGED = LocalDate.of(2024, 2, 29);
    private static final LocalDate ENDED = LocalDate.of(2026, 12, 31);

    @Test
    void theDelayRunsFromWhatTheRuleSays() {
        assertThat(rule(Beginning.CREATION, 12).dueOn(CREATED, CHANGED, ENDED))
                .isEqualTo("2021-08-31");
        assertThat(rule(Beginning.LAST_CHANGE, 12).dueOn(CREATED, CHANGED, ENDED))
                .isEqualTo("2025-02-28");
        assertThat(rule(Beginning.VALIDITY_END, 12).dueOn(CREATED, CHANGED, ENDED))
                .isEqualTo("2027-12-31");
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        assertThat(rule(Beginning.CREATION, 6).dueOn(CREATED, CHANGED, null))
                .isEqualTo("2021-02-28");
    }

    @Test
    void theDelayOfAPaperThatDoesNotEndHasNotBegun() {
        assertThat(rule(Beginning.VALIDITY_END, 12).dueOn(CREATED, CHANGED, null)).isNull();
    }

    @Test
    void whatIsKeptForGoodIsNeverDue() {
        RetentionRule keep =
                new RetentionRule("1-001", "Lois", Beginning.CREATION, 0, Outcome.KEEP);

        assertThat(keep.dueOn(CREATED, CHANGED, ENDED)).isNull();
    }

    private static RetentionRule rule(Beginning begins, int months) {
        return new RetentionRule("2-104", "Ententes", begins, months, Outcome.DESTROY);
    }
}
