package org.passerelle.common.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.passerelle.common.Leases;

/** Gives a periodic work to one node at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseService {

    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    @Inject Leases leases;

    /**
     * Whether this node does this work for so long. It asks again before the time is over; when it
     * dies, another node takes its place after that time.
     */
    public boolean take(String work, Duration howLong) {
        return leases.take(work, NODE, howLong);
    }
}
