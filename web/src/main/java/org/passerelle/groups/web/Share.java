package org.passerelle.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.common.web.Words;
import org.passerelle.people.Organisation;

/**
 * The part of an organisation among the members of a group, as a piece of a bar 100 units long.
 *
 * @param start where its piece begins
 * @param length how long its piece is
 */
public record Share(Organisation organisation, long members, double start, double length) {

    /** The pieces beyond the twelfth are short: they are told in the list of members. */
    private static final int SHOWN = 12;

    private static final double BAR = 100;
    private static final double GAP = 0.6;

    static List<Share> of(Map<Organisation, Long> byOrganisation) {
        long all = byOrganisation.values().stream().mapToLong(Long::longValue).sum();
        List<Share> shares = new ArrayList<>();
        double start = 0;
        for (Map.Entry<Organisation, Long> entry : byOrganisation.entrySet()) {
            double length = BAR * entry.getValue() / all;
            if (shares.size() < SHOWN) {
                shares.add(
                        new Share(
                                entry.getKey(),
                                entry.getValue(),
                                start,
                                Math.max(GAP, length - GAP)));
            }
            start += length;
        }
        return shares;
    }

    public int hue() {
        return Words.hue(organisation.getId());
    }
}
