package org.passerelle.content.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.service.DraftService;

/**
 * Keeps what is being typed, as often as the page sends it, and says when: {@code PUT
 * /api/brouillons/page-12} with {@code {"base": 3, "title": "…", "text": "…"}}.
 */
@WebServlet("/api/brouillons/*")
public class DraftKeeping extends PlainServlet {

    private static final long serialVersionUID = 1L;

    /** A letter takes up to four bytes, and six when JSON escapes it. */
    private static final long LARGEST = 6L * DraftService.LONGEST;

    @Inject transient DraftService drafts;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            JsonObject typed = reader.readObject();
            Instant keptAt =
                    drafts.keep(
                            topic(request),
                            typed.getInt("base", 0),
                            typed.getString("title", ""),
                            typed.getString("text", ""));
            response.setContentType("application/json");
            response.getWriter()
                    .print(Json.createObjectBuilder().add("keptAt", keptAt.toString()).build());
        } catch (JsonException | ClassCastException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.discard(topic(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String topic(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/(?:page|discussion)-(?:new-)?(?:\\d{1,18}|commons)")) {
            throw new NotFoundException();
        }
        return path.substring(1);
    }
}
