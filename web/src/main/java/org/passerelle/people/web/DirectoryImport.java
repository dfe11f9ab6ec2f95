package org.passerelle.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.people.service.DirectoryFile;
import org.passerelle.people.service.ImportProblem;
import org.passerelle.people.service.ImportReport;

/** The page on which an administrator brings in the directory of the government. */
@Named
@RequestScoped
public class DirectoryImport {

    @Inject DirectoryArrival arrival;
    @Inject Visitor visitor;

    private List<Part> files = List.of();
    private List<ImportReport> reports = List.of();

    /** The page is the administrators'. */
    public void enter() {
        if (!visitor.isAdministrator()) {
            throw new NotFoundException();
        }
    }

    public void take() {
        reports = arrival.take(files);
    }

    public List<ImportReport> getReports() {
        return reports;
    }

    public String outcome(ImportReport report) {
        return sentences().outcome(report);
    }

    public String problem(ImportProblem problem) {
        return sentences().problem(problem);
    }

    public DirectoryFile[] getKinds() {
        return DirectoryFile.values();
    }

    public String columns(DirectoryFile kind) {
        return String.join(", ", kind.columns());
    }

    private ImportSentences sentences() {
        return new ImportSentences(visitor.getLocale());
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
