package org.passerelle.people.service;

/** What a row of former names must be. */
class FormerNameRules extends RowRules {

    FormerNameRules(KnownDirectory known, ImportProblems problems) {
        super(known, problems);
    }

    @Override
    protected void check(DirectoryRow row) {
        String organisation = row.text("organisation");
        if (organisation == null) {
            problems.add(row.line(), "import.missing", "organisation");
        } else if (!known.hasOrganisation(organisation)) {
            problems.add(row.line(), "import.noOrganisation", organisation);
        }
        atMost(row, "acronyme", 20);
        required(row, "nom", 200);
        day(row, "depuis");
        day(row, "jusqu_a");
        inOrder(row, "depuis", "jusqu_a");
    }
}
