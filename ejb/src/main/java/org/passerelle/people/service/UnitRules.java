package org.passerelle.people.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a row of units must be. */
class UnitRules extends RowRules {

    /** A unit of the file: names are unique within an organisation only. */
    private record Place(String organisation, String unit) {}

    private final Map<Place, Integer> lines = new HashMap<>();
    private final Map<Place, Place> parents = new HashMap<>();

    UnitRules(KnownDirectory known, ImportProblems problems) {
        super(known, problems);
    }

    @Override
    protected void check(DirectoryRow row) {
        String organisation = row.text("organisation");
        required(row, "unite", 200);
        if (organisation == null) {
            problems.add(row.line(), "import.missing", "organisation");
        } else if (!known.hasOrganisation(organisation)) {
            problems.add(row.line(), "import.noOrganisation", organisation);
        } else if (row.text("unite") != null) {
            once(row, organisation + ", " + row.text("unite"));
            Place unit = new Place(organisation, row.text("unite"));
            lines.put(unit, row.line());
            if (row.text("unite_parente") != null) {
                parents.put(unit, new Place(organisation, row.text("unite_parente")));
            }
        }
    }

    @Override
    void checkWhole() {
        parents.forEach(
                (unit, parent) -> {
                    if (!lines.containsKey(parent)
                            && !known.hasUnit(parent.organisation(), parent.unit())) {
                        problems.add(
                                lines.get(unit),
                                "import.noUnit",
                                parent.unit(),
                                parent.organisation());
                    } else if (isAboveItself(unit)) {
                        problems.add(lines.get(unit), "import.aboveItself", unit.unit());
                    }
                });
    }

    private boolean isAboveItself(Place unit) {
        Set<Place> above = new HashSet<>();
        Place place = parents.get(unit);
        while (place != null && above.add(place)) {
            place = parents.get(place);
        }
        return above.contains(unit);
    }
}
