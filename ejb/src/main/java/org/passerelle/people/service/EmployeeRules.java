package org.passerelle.people.service;

import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.people.identity.Account.Duty;

/** What a row of employees must be. */
class EmployeeRules extends RowRules {

    static final Map<String, Duty> DUTIES =
            Map.of(
                    "administration", Duty.ADMINISTRATION,
                    "rh", Duty.HUMAN_RESOURCES,
                    "moderation", Duty.MODERATION,
                    "archives", Duty.RECORDS);

    private static final Map<String, String> LANGUAGES = Map.of("fr", "fr", "en", "en");
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    EmployeeRules(KnownDirectory known, ImportProblems problems) {
        super(known, problems);
    }

    @Override
    protected void check(DirectoryRow row) {
        required(row, "identifiant", 100);
        handle(row);
        required(row, "prenom", 100);
        required(row, "nom", 100);
        email(row);
        place(row);
        required(row, "titre", 200);
        atMost(row, "telephone", 50);
        atMost(row, "ville", 100);
        oneOf(row, "langue", LANGUAGES);
        requiredDay(row, "depuis");
        atMost(row, "a_propos", ProfileDraft.LONGEST_ABOUT);
        expertise(row);
        duties(row);
    }

    private void handle(DirectoryRow row) {
        String handle = row.text("identifiant");
        if (handle != null) {
            once(row, handle);
            if (!HANDLE.matcher(handle).matches()) {
                problems.add(row.line(), "import.notAHandle", handle);
            }
        }
    }

    private void email(DirectoryRow row) {
        atMost(row, "courriel", 254);
        String email = row.text("courriel");
        if (email != null && !EMAIL.matcher(email).matches()) {
            problems.add(row.line(), "import.notAnAddress", email);
        }
    }

    private void expertise(DirectoryRow row) {
        boolean anyTooLong =
                row.several("expertises").stream()
                        .anyMatch(subject -> subject.length() > ProfileDraft.LONGEST_EXPERTISE);
        if (anyTooLong) {
            problems.add(
                    row.line(),
                    "import.tooLong",
                    "expertises",
                    Integer.toString(ProfileDraft.LONGEST_EXPERTISE));
        }
    }

    private void duties(DirectoryRow row) {
        for (String duty : row.several("roles")) {
            if (!DUTIES.containsKey(duty)) {
                problems.add(
                        row.line(),
                        "import.notOneOf",
                        "roles",
                        duty,
                        String.join(", ", DUTIES.keySet().stream().sorted().toList()));
            }
        }
    }
}
