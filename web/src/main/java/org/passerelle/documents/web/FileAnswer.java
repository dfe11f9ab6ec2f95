package org.passerelle.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Answers with a file, whole or in part. It holds what a stranger put there, so it is sent
 * strictly: it may be kept or looked at, and never acts as a page of this site.
 */
public final class FileAnswer {

    private static final int PIECE = 64 << 10;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String tag;
    private final long size;

    /**
     * @param tag the same for the same bytes, without quotation marks
     */
    public FileAnswer(
            HttpServletRequest request, HttpServletResponse response, String tag, long size) {
        this.request = request;
        this.response = response;
        this.tag = '"' + tag + '"';
        this.size = size;
    }

    /** Where the bytes come from, once it is known which ones. */
    public interface Source {

        InputStream open(ByteRange bytes) throws IOException;
    }

    /**
     * The type of bytes, which say themselves how they are to be read: not in the encoding of
     * pages.
     */
    public static void type(HttpServletResponse response, String mediaType) {
        response.setCharacterEncoding(null);
        response.setContentType(mediaType);
    }

    /** Whether the caller has it already; she is told so, and nothing is left to send. */
    public boolean isKnown(String caching) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        String known = request.getHeader("If-None-Match");
        boolean same = known != null && (known.strip().equals("*") || known.contains(tag));
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }

    /** Sends what is asked of it; a caller who asks for its head gets only what is said of it. */
    public void send(String mediaType, String disposition, Source source) throws IOException {
        try {
            Optional<ByteRange> part = part();
            ByteRange bytes = part.orElse(new ByteRange(0, size - 1));
            boolean body = !request.getMethod().equals("HEAD");
            try (InputStream content = body ? source.open(bytes) : InputStream.nullInputStream()) {
                describe(mediaType, disposition);
                describe(part, bytes);
                copy(content, body ? bytes.length() : 0, response.getOutputStream());
            }
        } catch (ByteRange.OutsideException e) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setContentLength(0);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    private Optional<ByteRange> part() throws ByteRange.OutsideException {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag)
                ? ByteRange.asked(request.getHeader("Range"), size)
                : Optional.empty();
    }

    private void describe(String mediaType, String disposition) {
        type(response, mediaType);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Accept-Ranges", "bytes");
    }

    private void describe(Optional<ByteRange> part, ByteRange bytes) {
        response.setContentLengthLong(bytes.length());
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", bytes.of(size));
        }
    }

    private static void copy(InputStream content, long howMany, OutputStream out)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long left = howMany;
        while (left > 0) {
            int length = content.read(piece, 0, (int) Math.min(PIECE, left));
            if (length < 0) {
                throw new IOException("The file is shorter than it is said to be");
            }
            out.write(piece, 0, length);
            left -= length;
        }
    }
}
