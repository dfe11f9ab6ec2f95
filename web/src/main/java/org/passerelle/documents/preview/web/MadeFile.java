package org.passerelle.documents.preview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.passerelle.documents.preview.service.Form;
import org.passerelle.documents.web.ByteRange;

/**
 * Sends what was made of a file, whole or in part. It holds what a stranger put into that file, so
 * it is sent as strictly as the file itself: it can be looked at and never acts.
 */
final class MadeFile {

    private static final int PIECE = 64 << 10;

    private final Path path;
    private final long size;
    private final Form form;
    private final String tag;

    MadeFile(Path path, Form form, String hash) throws IOException {
        this.path = path;
        this.form = form;
        size = Files.size(path);
        tag = "\"" + hash + "-" + form.name().toLowerCase() + "-" + size + "\"";
    }

    void send(HttpServletRequest request, HttpServletResponse response, String caching)
            throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        // The bytes say it themselves; the encoding that pages have is none of theirs.
        response.setCharacterEncoding(null);
        response.setContentType(form.mediaType());
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Accept-Ranges", "bytes");
        try {
            sendBytes(ByteRange.asked(request.getHeader("Range"), size), request, response);
        } catch (ByteRange.OutsideException e) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setContentLength(0);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    private void sendBytes(
            Optional<ByteRange> part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ByteRange bytes = part.orElse(new ByteRange(0, size - 1));
        response.setContentLengthLong(bytes.length());
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", bytes.of(size));
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (InputStream content = Files.newInputStream(path)) {
            content.skipNBytes(bytes.first());
            copy(content, bytes.length(), response.getOutputStream());
        }
    }

    private static void copy(InputStream content, long howMany, OutputStream out)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long left = howMany;
        while (left > 0) {
            int length = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (length < 0) {
                throw new IOException("The preview is shorter than it was");
            }
            out.write(piece, 0, length);
            left -= length;
        }
    }
}
