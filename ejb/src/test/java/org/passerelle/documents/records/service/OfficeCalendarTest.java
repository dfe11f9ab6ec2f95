package org.passerelle.documents.records.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

    private static final ZoneId OFFICES = ZoneId.of("America/Toronto");

    @Test
    void aDayEndsWhereTheOfficesAre() {
        Instant lateInTheEvening = Instant.parse("2026-12-01T04:30:00Z");

        assertThat(new OfficeCalendar(Clock.fixed(lateInTheEvening, OFFICES)).today())
                .isEqualTo("2026-11-30");
    }
}
