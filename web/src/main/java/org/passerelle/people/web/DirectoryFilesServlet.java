package org.passerelle.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.passerelle.common.NotFoundException;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.people.service.ImportReport;

/**
 * The door through which a program brings the directory in, with the session of an administrator:
 * the same files as on the page, an answer in plain text. 422 means that a file was refused.
 */
@WebServlet("/administration/importation/fichiers")
@MultipartConfig(fileSizeThreshold = 1 << 20, maxFileSize = 200L << 20)
public class DirectoryFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject transient DirectoryArrival arrival;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            answer(arrival.take(request.getParts()), response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(List<ImportReport> reports, HttpServletResponse response)
            throws IOException {
        ImportSentences sentences = new ImportSentences(visitor.getLocale());
        boolean done = reports.stream().allMatch(ImportReport::isDone);
        response.setStatus(done ? HttpServletResponse.SC_OK : UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        for (ImportReport report : reports) {
            out.println(sentences.outcome(report));
            report.problems().forEach(problem -> out.println("  " + sentences.problem(problem)));
        }
    }
}
