package org.passerelle.people.service;

import java.util.List;

/**
 * What became of a file of the directory. With problems, nothing of it was imported.
 *
 * @param file its kind; {@code null} when its header is not known
 * @param problemCount how many problems there are, those not listed included
 */
public record ImportReport(
        String fileName,
        DirectoryFile file,
        int created,
        int updated,
        int unchanged,
        List<ImportProblem> problems,
        int problemCount) {

    static ImportReport refused(String fileName, DirectoryFile file, ImportProblems problems) {
        return new ImportReport(fileName, file, 0, 0, 0, problems.first(), problems.count());
    }

    static ImportReport done(String fileName, DirectoryFile file, Tally tally) {
        return new ImportReport(
                fileName, file, tally.created(), tally.updated(), tally.unchanged(), List.of(), 0);
    }

    public boolean isDone() {
        return problemCount == 0;
    }
}
