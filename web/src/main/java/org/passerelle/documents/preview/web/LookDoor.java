package org.passerelle.documents.preview.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passerelle.documents.preview.service.Form;
import org.passerelle.documents.preview.service.PreviewFile;
import org.passerelle.documents.preview.service.Previews.State;

/**
 * What the page of a document shows in the place of its file: the PDF of an office file, the
 * picture of an image that browsers do not show. 202 says that it is being made, 404 that there is
 * none.
 */
@WebServlet("/documents/apercu")
public class LookDoor extends PreviewDoor {

    private static final long serialVersionUID = 1L;

    @Override
    Form form(PreviewFile file) {
        return file.kind().madeForm();
    }

    @Override
    void answerWithout(State state, HttpServletResponse response) throws IOException {
        if (state == State.COMING) {
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    String caching(HttpServletRequest request) {
        return "private, no-cache";
    }
}
