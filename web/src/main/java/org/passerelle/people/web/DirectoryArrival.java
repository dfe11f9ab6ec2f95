package org.passerelle.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.passerelle.people.service.DirectoryFile;
import org.passerelle.people.service.DirectoryImportService;
import org.passerelle.people.service.ImportReport;

/**
 * Takes in several files of the directory at once, those first that others build on. The first one
 * that is refused ends it: the next would only repeat what is missing.
 */
@Dependent
class DirectoryArrival {

    @Inject DirectoryImportService imports;

    List<ImportReport> take(Collection<Part> files) {
        List<ImportReport> reports = new ArrayList<>();
        for (Part file : inOrder(files)) {
            ImportReport report =
                    imports.importFile(file.getSubmittedFileName(), file::getInputStream);
            reports.add(report);
            if (!report.isDone()) {
                break;
            }
        }
        return reports;
    }

    private List<Part> inOrder(Collection<Part> files) {
        return files.stream()
                .filter(file -> file.getSubmittedFileName() != null && file.getSize() > 0)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /** A file that nobody recognises comes first: it is refused before anything is imported. */
    private int place(Part file) {
        return imports.recognise(file::getInputStream).map(DirectoryFile::ordinal).orElse(-1);
    }
}
