package org.passerelle.documents.preview.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.passerelle.documents.preview.service.Form;
import org.passerelle.documents.preview.service.PreviewFile;
import org.passerelle.documents.preview.service.Previews.State;

/**
 * The small picture of a document, for lists: {@code /documents/vignette?id=12&version=3}.
 *
 * <p>It answers 200 with a JPEG whose longer side is at most 480 pixels; 404 when the document is
 * not there or not the viewer's to see; 204 when nothing can be drawn of it, and while its picture
 * is still being drawn (then with {@code Retry-After}). It never waits for the drawing. Without
 * {@code version} it is the newest, asked for again at each look; with it, the browser keeps it for
 * a day: a version does not change.
 */
@WebServlet("/documents/vignette")
public class ThumbnailDoor extends PreviewDoor {

    private static final long serialVersionUID = 1L;

    @Override
    Form form(PreviewFile file) {
        return Form.THUMBNAIL;
    }

    /** Neither an error nor a page of error: nobody would read it in a list. */
    @Override
    void answerWithout(State state, HttpServletResponse response) {
        if (state == State.COMING) {
            response.setHeader("Retry-After", "5");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    String caching(HttpServletRequest request) {
        return request.getParameter("version") == null
                ? "private, no-cache"
                : "private, max-age=86400";
    }
}
