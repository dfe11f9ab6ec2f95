package org.passerelle.content.following.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.passerelle.content.following.Openings;

/** Writes down how often contents were opened. */
@Stateless
public class OpeningCountService {

    @Inject Openings openings;

    public void add(Map<Long, Long> times) {
        openings.add(times);
    }
}
