package org.passerelle.documents.storage.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.passerelle.common.service.Delivery;
import org.passerelle.documents.FileHeld;

/**
 * Hears that a file waits for the antivirus, once the transaction that kept it is over. It is no
 * EJB: see {@link org.passerelle.common.service.Deliveries}.
 */
@ApplicationScoped
public class ScanBell {

    private volatile Delivery scanning;

    public void wakes(Delivery delivery) {
        scanning = delivery;
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileHeld held) {
        Delivery delivery = scanning;
        if (delivery != null) {
            delivery.wake();
        }
    }
}
