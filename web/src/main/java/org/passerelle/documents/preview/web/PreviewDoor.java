package org.passerelle.documents.preview.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.preview.service.Form;
import org.passerelle.documents.preview.service.PreviewFile;
import org.passerelle.documents.preview.service.PreviewService;
import org.passerelle.documents.preview.service.Previews;
import org.passerelle.documents.preview.service.Previews.Look;
import org.passerelle.documents.web.FileAnswer;

/** A door through which what was made of a file is sent to those who may read the file. */
abstract class PreviewDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PreviewService files;
    @Inject transient Previews previews;

    /** What is wanted of a file of this kind. */
    abstract Form form(PreviewFile file);

    /** What is said when there is nothing to send. */
    abstract void answerWithout(Previews.State state, HttpServletResponse response)
            throws IOException;

    /** How long a browser may keep it without asking. */
    abstract String caching(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PreviewFile file;
        try {
            file = find(request.getParameter("id"), request.getParameter("version"));
        } catch (BusinessException | NumberFormatException e) {
            // Not there, not yours and not a number look the same.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Form form = form(file);
        Look look = previews.look(file, form);
        if (look.state() == Previews.State.READY) {
            send(look.path(), file.hash(), form, request, response);
        } else {
            answerWithout(look.state(), response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    private void send(
            Path made,
            String hash,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long size = Files.size(made);
        String tag = hash + "-" + form.name().toLowerCase() + "-" + size;
        FileAnswer answer = new FileAnswer(request, response, tag, size);
        if (!answer.isKnown(caching(request))) {
            answer.send(form.mediaType(), "inline", bytes -> open(made, bytes.first()));
        }
    }

    private static InputStream open(Path made, long first) throws IOException {
        InputStream content = Files.newInputStream(made);
        content.skipNBytes(first);
        return content;
    }

    private PreviewFile find(String id, String version) {
        return files.find(
                Long.parseLong(String.valueOf(id)),
                version == null || version.isEmpty() ? null : Integer.valueOf(version));
    }
}
