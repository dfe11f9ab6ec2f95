package org.passerelle.people.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kinds of files a directory comes in, in the order in which they build on one another. */
public enum DirectoryFile {
    ORGANISATIONS("acronyme", "nom", "nom_anglais", "genre", "depuis", "jusqu_a", "remplacee_par"),
    FORMER_NAMES("organisation", "acronyme", "nom", "depuis", "jusqu_a"),
    UNITS("organisation", "unite", "unite_parente"),
    EMPLOYEES(
            "identifiant",
            "prenom",
            "nom",
            "courriel",
            "organisation",
            "unite",
            "titre",
            "telephone",
            "ville",
            "langue",
            "depuis",
            "expertises",
            "a_propos",
            "roles"),
    ASSIGNMENTS("identifiant", "organisation", "unite", "titre", "depuis", "jusqu_a");

    private final List<String> columns;

    DirectoryFile(String... columns) {
        this.columns = List.of(columns);
    }

    /** The kind that has exactly these columns, in any order. */
    public static Optional<DirectoryFile> recognisedBy(Collection<String> header) {
        return Arrays.stream(values())
                .filter(
                        file ->
                                header.size() == file.columns.size()
                                        && header.containsAll(file.columns))
                .findFirst();
    }

    public List<String> columns() {
        return columns;
    }
}
