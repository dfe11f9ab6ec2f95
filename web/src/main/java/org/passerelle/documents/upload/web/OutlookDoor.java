package org.passerelle.documents.upload.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.Document;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.service.FolderTreeService;
import org.passerelle.documents.upload.service.UploadOutlookService;
import org.passerelle.documents.upload.service.UploadOutlookService.Candidate;
import org.passerelle.documents.upload.service.UploadOutlookService.Outlook;
import org.passerelle.documents.web.Refusal;
import org.passerelle.documents.web.UploadDoor;
import org.passerelle.people.identity.web.Visitor;

/**
 * What a script asks before it sends files, many at once: {@code /fichiers} what would happen to
 * them, {@code /ailleurs} where the same bytes lie, {@code /dossiers} to make the folders that come
 * with them.
 */
@WebServlet("/documents/avant-envoi/*")
public class OutlookDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4 << 20;
    private static final int MOST = 2_000;

    @Inject transient UploadOutlookService outlooks;
    @Inject transient FolderTreeService folders;
    @Inject transient Reception reception;
    @Inject transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(body(request)))) {
            JsonObject asked = reader.readObject();
            Destination where =
                    UploadDoor.where(
                            asked.getString("groupe", ""),
                            asked.getString("personnel", ""),
                            asked.getString("dossier", ""));
            switch (String.valueOf(request.getPathInfo())) {
                case "/fichiers" ->
                        write(response, 200, files(where, asked.getJsonArray("fichiers")));
                case "/dossiers" ->
                        write(response, 200, folders(where, asked.getJsonArray("dossiers")));
                case "/ailleurs" ->
                        write(response, 200, elsewhere(request, asked.getString("empreinte", "")));
                default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BusinessException why) {
            refuse(response, why);
        }
    }

    private void refuse(HttpServletResponse response, BusinessException why) throws IOException {
        Refusal refusal = Refusal.of(why, reception.limit(), visitor.getLocale());
        write(
                response,
                refusal.status(),
                Json.createObjectBuilder()
                        .add("error", refusal.code())
                        .add("message", refusal.sentence())
                        .build());
    }

    private JsonArray files(Destination where, JsonArray asked) {
        List<Candidate> candidates =
                asked.getValuesAs(JsonObject.class).stream()
                        .limit(MOST)
                        .map(
                                file ->
                                        new Candidate(
                                                names(file.getJsonArray("dossiers")),
                                                new FileName(file.getString("nom")),
                                                file.getJsonNumber("taille").longValue()))
                        .toList();
        JsonArrayBuilder answer = Json.createArrayBuilder();
        outlooks.of(where, candidates).forEach(outlook -> answer.add(json(outlook)));
        return answer.build();
    }

    private static JsonObjectBuilder json(Outlook outlook) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("perhapsHere", outlook.perhapsHere());
        return outlook.namesake() == null
                ? json
                : json.add("taken", outlook.namesake().getTitle())
                        .add("replaceable", outlook.replaceable());
    }

    private JsonArray folders(Destination where, JsonArray asked) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        asked.getValuesAs(JsonArray.class).stream()
                .limit(MOST)
                .map(path -> folders.within(where, names(path)))
                .forEach(id -> ids.add(id == null ? "" : id.toString()));
        return ids.build();
    }

    private JsonArray elsewhere(HttpServletRequest request, String hash) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        outlooks.whereItIs(hash)
                .forEach(
                        document ->
                                found.add(
                                        Json.createObjectBuilder()
                                                .add("title", document.getTitle())
                                                .add("place", place(document))
                                                .add(
                                                        "address",
                                                        UploadAddress.document(
                                                                request, document.getId()))));
        return found.build();
    }

    private String place(Document document) {
        UploadWords words = new UploadWords(visitor.getLocale());
        if (document.getHome() != null) {
            return document.getHome().getName();
        }
        return words.say(document.getOwnerId() == null ? "place.commons" : "place.personal");
    }

    private static List<String> names(JsonArray names) {
        return names == null
                ? List.of()
                : names.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static void write(HttpServletResponse response, int status, JsonStructure body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.toString());
    }
}
