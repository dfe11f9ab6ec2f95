package org.passerelle.documents.records.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in the offices of the house; dates of papers begin and end there. */
@ApplicationScoped
public class OfficeCalendar {

    private final Clock clock;

    public OfficeCalendar() {
        this(Clock.system(ZoneId.of("America/Toronto")));
    }

    OfficeCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
