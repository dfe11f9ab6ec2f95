package org.passerelle.people.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.people.FormerName;
import org.passerelle.people.Organisation;

/**
 * What the directory holds before a file is imported: what its rows may point to.
 *
 * @param organisations the number of each organisation, by its acronym and by those it bore
 * @param units the number of each unit by its name, by the number of its organisation
 * @param handles everyone's
 */
record KnownDirectory(
        Map<String, Long> organisations, Map<Long, Map<String, Long>> units, Set<String> handles) {

    /** Former acronyms name their organisation too, unless another bears them today. */
    static Map<String, Long> byAcronym(List<Organisation> organisations) {
        Map<String, Long> numbers = new HashMap<>();
        for (Organisation organisation : organisations) {
            for (FormerName former : organisation.getFormerNames()) {
                if (former.getAcronym() != null) {
                    numbers.put(former.getAcronym(), organisation.getId());
                }
            }
        }
        organisations.forEach(
                organisation -> numbers.put(organisation.getAcronym(), organisation.getId()));
        return numbers;
    }

    boolean hasOrganisation(String acronym) {
        return organisations.containsKey(acronym);
    }

    boolean hasUnit(String acronym, String unit) {
        return unit(acronym, unit) != null;
    }

    Long organisation(String acronym) {
        return organisations.get(acronym);
    }

    /** The number of a unit; {@code null} when it has no such unit, or none is named. */
    Long unit(String acronym, String unit) {
        return unit == null ? null : units.getOrDefault(organisation(acronym), Map.of()).get(unit);
    }
}
