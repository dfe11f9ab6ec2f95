package org.passerelle.common.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.Leases;

/** Gives a periodic work to one node at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseService {

    private static final String PROCESS =
            ProcessHandle.current().pid()
                    + "@"
                    + ManagementFactory.getRuntimeMXBean().getStartTime();

    @Inject Leases leases;
    @Inject Config config;

    /**
     * Whether this node does this work for so long. It asks again before the time is over; when it
     * dies, another node takes its place after that time, and the same node, started again, at
     * once.
     */
    public boolean take(String work, Duration howLong) {
        return leases.take(work, node(), PROCESS, howLong);
    }

    /** One process runs on a node at a time: what an earlier one of the same name left is ours. */
    private String node() {
        return config.getOptionalValue("passerelle.node", String.class)
                .orElseGet(LeaseService::machine)
                .replace(' ', '-');
    }

    private static String machine() {
        String instance = System.getProperty("com.sun.aas.instanceRoot", "");
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + instance;
        } catch (UnknownHostException e) {
            return instance;
        }
    }
}
