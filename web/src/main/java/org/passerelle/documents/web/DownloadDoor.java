package org.passerelle.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.common.BusinessException;
import org.passerelle.common.web.Sentences;
import org.passerelle.documents.service.DownloadService;
import org.passerelle.documents.service.DownloadService.Download;
import org.passerelle.documents.storage.service.FileNotServableException;
import org.passerelle.documents.storage.service.FileVerification;
import org.passerelle.documents.storage.service.FlawedFileException;
import org.passerelle.people.identity.web.Visitor;

/**
 * Sends files back, whole or in part. Whatever a file holds, it never becomes a page of this site:
 * it is sent to be kept, except the few kinds that show and cannot act, and all in a sandbox.
 */
@WebServlet("/documents/telecharger")
public class DownloadDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/webp",
                    "text/plain",
                    "application/pdf");

    private static final Pattern INERT =
            Pattern.compile(
                    "image/(?!svg).*|audio/.*|video/.*|text/(?:plain|csv)|application/(?:pdf|zip|msword|rtf"
                            + "|vnd\\.(?:openxmlformats|oasis|ms-(?:excel|powerpoint|word)).*)");

    @Inject transient DownloadService downloads;
    @Inject transient FileVerification verification;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Download file;
        try {
            file = find(request.getParameter("id"), request.getParameter("version"));
        } catch (FileNotServableException unservable) {
            explain(unservable, request, response);
            return;
        } catch (BusinessException | NumberFormatException e) {
            // Not there, not yours and not a number look the same.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer answer = new FileAnswer(request, response, file.hash(), file.size());
        if (answer.isKnown("private, no-cache")) {
            return;
        }
        boolean shown = request.getParameter("apercu") != null && SHOWN.contains(file.mediaType());
        try {
            response.setDateHeader("Last-Modified", file.storedAt().toEpochMilli());
            answer.send(
                    harmless(file.mediaType()),
                    shown ? file.fileName().inline() : file.fileName().asAttachment(),
                    bytes -> open(file, bytes));
        } catch (FlawedFileException e) {
            explain(new FileNotServableException(e.found()), request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    /** One who may read it is told why she does not get it. */
    private void explain(
            FileNotServableException why, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        request.setAttribute("unservableSentence", Sentences.of(why, visitor.getLocale()));
        request.getRequestDispatcher("/documents/retenu.xhtml").forward(request, response);
    }

    private Download find(String id, String version) {
        return downloads.find(
                Long.parseLong(String.valueOf(id)),
                version == null ? null : Integer.valueOf(version));
    }

    /**
     * The media type, unless a page of the site could load the file as a script, a style or a page:
     * then it is bytes, and browsers that are told not to guess do nothing with them.
     */
    private static String harmless(String mediaType) {
        return INERT.matcher(mediaType).matches() ? mediaType : "application/octet-stream";
    }

    /** A whole file is compared with its hash on the way; a part of one cannot be. */
    private InputStream open(Download file, ByteRange bytes) throws IOException {
        return bytes.length() == file.size()
                ? verification.open(file.hash())
                : verification.open(file.hash(), bytes.first());
    }
}
