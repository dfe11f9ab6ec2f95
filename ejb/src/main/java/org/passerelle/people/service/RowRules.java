package org.passerelle.people.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks at every row of a file before anything is imported, and says what is wrong in the words of
 * the file. One object looks at one file.
 */
abstract class RowRules {

    protected final KnownDirectory known;
    protected final ImportProblems problems;
    private final Map<String, Integer> seen = new HashMap<>();

    protected RowRules(KnownDirectory known, ImportProblems problems) {
        this.known = known;
        this.problems = problems;
    }

    static RowRules of(DirectoryFile file, KnownDirectory known, ImportProblems problems) {
        return switch (file) {
            case ORGANISATIONS -> new OrganisationRules(known, problems);
            case FORMER_NAMES -> new FormerNameRules(known, problems);
            case UNITS -> new UnitRules(known, problems);
            case EMPLOYEES -> new EmployeeRules(known, problems);
            case ASSIGNMENTS -> new AssignmentRules(known, problems);
        };
    }

    final void look(DirectoryRow row) {
        if (row.isTooWide()) {
            problems.add(row.line(), "import.tooManyCells");
        } else {
            check(row);
        }
    }

    protected abstract void check(DirectoryRow row);

    /** What can only be said once all the rows are known. */
    void checkWhole() {}

    protected final void required(DirectoryRow row, String column, int longest) {
        if (row.text(column) == null) {
            problems.add(row.line(), "import.missing", column);
        } else {
            atMost(row, column, longest);
        }
    }

    protected final void atMost(DirectoryRow row, String column, int longest) {
        if (row.orEmpty(column).length() > longest) {
            problems.add(row.line(), "import.tooLong", column, Integer.toString(longest));
        }
    }

    protected final void oneOf(DirectoryRow row, String column, Map<String, ?> words) {
        String word = row.text(column);
        if (word != null && !words.containsKey(word)) {
            problems.add(
                    row.line(),
                    "import.notOneOf",
                    column,
                    word,
                    String.join(", ", words.keySet().stream().sorted().toList()));
        }
    }

    protected final void day(DirectoryRow row, String column) {
        if (!row.holdsDay(column)) {
            problems.add(row.line(), "import.notADay", column, row.text(column));
        }
    }

    protected final void requiredDay(DirectoryRow row, String column) {
        if (row.text(column) == null) {
            problems.add(row.line(), "import.missing", column);
        } else {
            day(row, column);
        }
    }

    protected final void inOrder(DirectoryRow row, String from, String to) {
        if (row.holdsDay(from) && row.holdsDay(to)) {
            LocalDate since = row.day(from);
            LocalDate until = row.day(to);
            if (since != null && until != null && until.isBefore(since)) {
                problems.add(row.line(), "import.endsBeforeItBegins", row.text(to), row.text(from));
            }
        }
    }

    /** The organisation exists, and the unit, if one is named, is one of its units. */
    protected final void place(DirectoryRow row) {
        String acronym = row.text("organisation");
        if (acronym == null) {
            problems.add(row.line(), "import.missing", "organisation");
        } else if (!known.hasOrganisation(acronym)) {
            problems.add(row.line(), "import.noOrganisation", acronym);
        } else if (row.text("unite") != null && !known.hasUnit(acronym, row.text("unite"))) {
            problems.add(row.line(), "import.noUnit", row.text("unite"), acronym);
        }
    }

    /** The same thing must not come twice in one file: which of the two would be right? */
    protected final void once(DirectoryRow row, String what) {
        Integer before = seen.putIfAbsent(what, row.line());
        if (before != null) {
            problems.add(row.line(), "import.twice", what, before.toString());
        }
    }
}
