package org.passerelle.people.service;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file: the first problems in full, and how many there are in all. */
class ImportProblems {

    /** Someone mends a file in several passes; more than this nobody reads at once. */
    static final int SHOWN = 200;

    private final List<ImportProblem> first = new ArrayList<>();
    private int count;

    void add(int line, String key, String... arguments) {
        count++;
        if (first.size() < SHOWN) {
            first.add(new ImportProblem(line, key, List.of(arguments)));
        }
    }

    boolean any() {
        return count > 0;
    }

    int count() {
        return count;
    }

    List<ImportProblem> first() {
        return List.copyOf(first);
    }
}
