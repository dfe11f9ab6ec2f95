package org.passerelle.content.publication.service;

import java.util.Map;

/**
 * Who will see something.
 *
 * @param persons how many
 * @param byOrganisation how many of each organisation, by its name, the most numerous first
 * @param everyone whether it is the whole public service
 */
public record Readership(long persons, Map<String, Long> byOrganisation, boolean everyone) {

    /** Those who read a place of which the viewer may know nothing more. */
    static Readership hidden() {
        return new Readership(-1, Map.of(), false);
    }

    /** Whether the viewer may not be told how many they are. */
    public boolean isHidden() {
        return persons < 0;
    }

    static Readership of(Map<String, Long> byOrganisation, boolean everyone) {
        return new Readership(
                byOrganisation.values().stream().mapToLong(Long::longValue).sum(),
                byOrganisation,
                everyone);
    }

    public long getPersons() {
        return persons;
    }

    public Map<String, Long> getByOrganisation() {
        return byOrganisation;
    }

    public int getOrganisations() {
        return byOrganisation.size();
    }

    public boolean isEveryone() {
        return everyone;
    }
}
