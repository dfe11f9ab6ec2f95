package org.passerelle.documents.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.upload.Namesake;
import org.passerelle.documents.upload.service.UploadRequest;
import org.passerelle.documents.web.UploadDoor;

/** What a client of the tus protocol asks. */
final class TusRequest {

    static final String PIECE = "application/offset+octet-stream";

    private static final int LONGEST_ATTEMPT = 64;
    private static final long SMALL = 8 << 20;

    private final HttpServletRequest request;

    TusRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether a piece comes with it. */
    boolean bringsBytes() {
        String type = request.getContentType();
        return type != null && type.startsWith(PIECE);
    }

    /** The number in the address. */
    long id() {
        String path = request.getPathInfo();
        Long id = path == null ? null : UploadDoor.number(path.substring(1));
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /** The byte that the piece begins with; -1 when it is not said. */
    long offset() {
        return number(request.getHeader("Upload-Offset"));
    }

    /** How large the file will be; -1 when it is not said. */
    long length() {
        return number(request.getHeader("Upload-Length"));
    }

    /** Whether all of it comes with the announcement, and is small enough to begin anew. */
    boolean comesWhole(UploadRequest request) {
        return bringsBytes() && !request.unpacked() && request.size() <= SMALL;
    }

    /** Whether the bytes that wait shall become a document of their own. */
    boolean wantsCopy() {
        return "oui".equals(request.getParameter("copie"));
    }

    UploadRequest upload() {
        Map<String, String> said = metadata(request.getHeader("Upload-Metadata"));
        return new UploadRequest(
                attempt(),
                UploadDoor.where(said.get("groupe"), said.get("personnel"), said.get("dossier")),
                UploadDoor.number(said.get("document")),
                new FileName(said.getOrDefault("filename", "")),
                said.getOrDefault("commentaire", ""),
                length(),
                hash(said.get("empreinte")),
                namesake(said.get("homonyme")),
                "oui".equals(said.get("deballer")),
                "oui".equals(said.get("copie")));
    }

    private String attempt() {
        String key = request.getHeader("Idempotency-Key");
        return key == null || key.isBlank() || key.length() > LONGEST_ATTEMPT
                ? UUID.randomUUID().toString()
                : key;
    }

    private static String hash(String given) {
        return given != null && given.matches("[0-9a-f]{64}") ? given : null;
    }

    /** What to do with a file whose name is taken. */
    static Namesake namesake(String given) {
        return switch (given == null ? "" : given) {
            case "deux" -> Namesake.KEEP_BOTH;
            case "version" -> Namesake.NEW_VERSION;
            default -> Namesake.ASK;
        };
    }

    /** Pairs of a word and its value in Base64, as tus says them. */
    static Map<String, String> metadata(String header) {
        Map<String, String> said = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            said.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }
        return said;
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static long number(String given) {
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
