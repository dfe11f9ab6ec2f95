package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.passerelle.documents.records.Validity.Standing;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private final Validity agreement = new Validity(FIRST, LAST, 60);

    @Test
    void aPaperIsInForceFromItsFirstDayToTheEndOfItsLast() {
        assertThat(agreement.standing(FIRST.minusDays(1))).isEqualTo(Standing.TO_COME);
        assertThat(agreement.standing(FIRST)).isEqualTo(Standing.IN_FORCE);
        assertThat(agreement.standing(LAST)).isEqualTo(Standing.TO_RENEW);
        assertThat(agreement.standing(LAST.plusDays(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void itIsToBeRenewedFromTheDayOfNotice() {
        LocalDate notice = LocalDate.of(2027, 1, 30);

        assertThat(agreement.noticeOn()).isEqualTo(notice);
        assertThat(agreement.standing(notice.minusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(agreement.standing(notice)).isEqualTo(Standing.TO_RENEW);
    }

    @Test
    void whatDoesNotEndIsNeverToBeRenewed() {
        Validity directive = new Validity(FIRST, null, 60);

        assertThat(directive.noticeOn()).isNull();
        assertThat(directive.standing(LAST.plusYears(50))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void theEndNeverComesBeforeTheBeginning() {
        assertThatThrownBy(() -> new Validity(LAST, FIRST, 0))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("error.untilBeforeFrom");
    }

    @Test
    void aNoticeOfThreeYearsIsNoNotice() {
        assertThatThrownBy(() -> new Validity(FIRST, LAST, 1_095))
                .isInstanceOf(InvalidRecordException.class);
    }
}
