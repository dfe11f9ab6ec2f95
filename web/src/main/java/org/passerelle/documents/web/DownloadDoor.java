package org.passerelle.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
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
    private static final int PIECE = 64 << 10;
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
        send(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        send(request, response, false);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, boolean body)
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
        String tag = '"' + file.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try {
            Optional<ByteRange> part = range(request, file, tag);
            ByteRange bytes = part.orElse(new ByteRange(0, file.size() - 1));
            try (InputStream content = body ? open(file, bytes) : InputStream.nullInputStream()) {
                describe(file, request.getParameter("apercu") != null, response);
                describe(file, part, bytes, response);
                copy(content, body ? bytes.length() : 0, response.getOutputStream());
            }
        } catch (FlawedFileException e) {
            explain(new FileNotServableException(e.found()), request, response);
        } catch (ByteRange.OutsideException e) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setContentLength(0);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
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

    private static boolean isKnown(String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    private static void describe(Download file, boolean look, HttpServletResponse response) {
        boolean shown = look && SHOWN.contains(file.mediaType());
        response.setContentType(harmless(file.mediaType()));
        response.setHeader(
                "Content-Disposition",
                shown ? file.fileName().inline() : file.fileName().asAttachment());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Accept-Ranges", "bytes");
        response.setDateHeader("Last-Modified", file.storedAt().toEpochMilli());
    }

    /**
     * The media type, unless a page of the site could load the file as a script, a style or a page:
     * then it is bytes, and browsers that are told not to guess do nothing with them.
     */
    private static String harmless(String mediaType) {
        return INERT.matcher(mediaType).matches() ? mediaType : "application/octet-stream";
    }

    private static Optional<ByteRange> range(HttpServletRequest request, Download file, String tag)
            throws ByteRange.OutsideException {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag)
                ? ByteRange.asked(request.getHeader("Range"), file.size())
                : Optional.empty();
    }

    private static void describe(
            Download file,
            Optional<ByteRange> part,
            ByteRange bytes,
            HttpServletResponse response) {
        response.setContentLengthLong(bytes.length());
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", bytes.of(file.size()));
        }
    }

    /** A whole file is compared with its hash on the way; a part of one cannot be. */
    private InputStream open(Download file, ByteRange bytes) throws IOException {
        return bytes.length() == file.size()
                ? verification.open(file.hash())
                : verification.open(file.hash(), bytes.first());
    }

    private static void copy(InputStream content, long howMany, OutputStream out)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long left = howMany;
        while (left > 0) {
            int length = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (length < 0) {
                throw new IOException("The file is shorter than its row says");
            }
            out.write(piece, 0, length);
            left -= length;
        }
    }
}
