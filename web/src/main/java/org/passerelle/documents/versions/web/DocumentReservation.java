package org.passerelle.documents.versions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.versions.service.ReservationService;
import org.passerelle.documents.versions.service.ReservationService.Reservation;

/** Who works on the document of this page, and what may be done about it. */
@Named
@RequestScoped
public class DocumentReservation {

    private static final String TEXT = "versionsText";

    @Inject ReservationService reservations;
    @Inject HttpServletRequest request;

    private long id;
    private Reservation now;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
    }

    public Reservation getNow() {
        if (now == null) {
            now = reservations.look(id);
        }
        return now;
    }

    public void reserve() {
        boolean prolonged = getNow().isMine();
        reservations.reserve(id);
        back(prolonged ? "reservation.prolonged" : "reservation.reserved");
    }

    public void release() {
        reservations.release(id);
        back("reservation.released");
    }

    public void breakUp() {
        reservations.breakUp(id);
        back("reservation.broken");
    }

    private void back(String said) {
        Answers.done(TEXT, said);
        Answers.goTo("/documents/document?id=" + id);
    }

    public long getId() {
        return id;
    }
}
