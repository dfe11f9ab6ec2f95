package org.passerelle.search.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Each night the index is compared with the database; however many nodes there are, once. */
@Singleton
public class NightlyComparison {

    @Inject SearchRepairService repairs;

    @Schedule(hour = "3", minute = "10", persistent = false)
    public void compare() {
        repairs.compare();
    }
}
