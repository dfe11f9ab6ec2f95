package org.passerelle.people.service;

/** What a row of former posts must be. */
class AssignmentRules extends RowRules {

    AssignmentRules(KnownDirectory known, ImportProblems problems) {
        super(known, problems);
    }

    @Override
    protected void check(DirectoryRow row) {
        String handle = row.text("identifiant");
        if (handle == null) {
            problems.add(row.line(), "import.missing", "identifiant");
        } else if (!known.handles().contains(handle)) {
            problems.add(row.line(), "import.noPerson", handle);
        }
        place(row);
        required(row, "titre", 200);
        requiredDay(row, "depuis");
        requiredDay(row, "jusqu_a");
        inOrder(row, "depuis", "jusqu_a");
    }
}
