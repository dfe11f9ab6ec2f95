package org.passerelle.content.following.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.passerelle.common.service.Delivery;

/**
 * Counts openings in memory and writes them down every few seconds, so that reading a page never
 * writes. It knows numbers of contents, never who opened them; a node that dies forgets the last
 * few seconds of its count.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningTally {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject Config config;
    @Inject OpeningCountService counts;

    private final Map<Long, Long> opened = new ConcurrentHashMap<>();
    private Delivery delivery;

    @PostConstruct
    void start() {
        delivery = new Delivery(executor, 1, this::round);
        delivery.start();
    }

    /** Whether the house counts openings at all; where it does not, no total is shown either. */
    public boolean isCounting() {
        return config.getOptionalValue("passerelle.readings.counted", Boolean.class).orElse(true);
    }

    /** Somebody opened this content. */
    public void opened(long contentId) {
        if (isCounting()) {
            opened.merge(contentId, 1L, Long::sum);
        }
    }

    private boolean round() {
        Map<Long, Long> taken = new HashMap<>();
        opened.keySet()
                .forEach(
                        content -> {
                            Long times = opened.remove(content);
                            if (times != null) {
                                taken.put(content, times);
                            }
                        });
        if (!taken.isEmpty()) {
            counts.add(taken);
        }
        return false;
    }

    @PreDestroy
    void stop() {
        delivery.stop();
    }
}
