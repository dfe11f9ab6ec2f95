package org.passerelle.people.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.passerelle.people.Organisation.Kind;

/** What a row of organisations must be. */
class OrganisationRules extends RowRules {

    static final Map<String, Kind> KINDS =
            Map.of("ministere", Kind.MINISTRY, "organisme", Kind.BODY);

    private final Set<String> acronyms = new HashSet<>();
    private final Map<Integer, String> heirs = new HashMap<>();

    OrganisationRules(KnownDirectory known, ImportProblems problems) {
        super(known, problems);
    }

    @Override
    protected void check(DirectoryRow row) {
        required(row, "acronyme", 20);
        required(row, "nom", 200);
        atMost(row, "nom_anglais", 200);
        if (row.text("genre") == null) {
            problems.add(row.line(), "import.missing", "genre");
        }
        oneOf(row, "genre", KINDS);
        day(row, "depuis");
        day(row, "jusqu_a");
        inOrder(row, "depuis", "jusqu_a");
        if (row.text("acronyme") != null) {
            once(row, row.text("acronyme"));
            acronyms.add(row.text("acronyme"));
        }
        if (row.text("remplacee_par") != null) {
            heirs.put(row.line(), row.text("remplacee_par"));
        }
    }

    @Override
    void checkWhole() {
        heirs.forEach(
                (line, heir) -> {
                    if (!acronyms.contains(heir) && !known.hasOrganisation(heir)) {
                        problems.add(line, "import.noOrganisation", heir);
                    }
                });
    }
}
