package org.passerelle.documents.upload.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
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
import org.passerelle.common.web.Sentences;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Availability;
import org.passerelle.documents.library.service.CopyService;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.storage.service.FileNotServableException;
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
 * with them, {@code /lien} to show what lies elsewhere instead of sending it. And after they were
 * sent, {@code /verification} what the antivirus says of those that it holds.
 */
@WebServlet("/documents/avant-envoi/*")
public class OutlookDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4 << 20;
    private static final int MOST = 2_000;

    @Inject transient UploadOutlookService outlooks;
    @Inject transient FolderTreeService folders;
    @Inject transient CopyService copies;
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
                        write(
                                response,
                                200,
                                elsewhere(request, asked.getString("empreinte", ""), where));
                case "/lien" -> write(response, 200, link(request, where, asked));
                case "/verification" ->
                        write(response, 200, lookedAt(asked.getJsonArray("documents")));
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

    private JsonArray elsewhere(HttpServletRequest request, String hash, Destination where) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        outlooks.whereItIs(hash, where)
                .forEach(
                        same ->
                                found.add(
                                        Json.createObjectBuilder()
                                                .add("id", same.document().getId())
                                                .add("title", same.document().getTitle())
                                                .add("place", place(same.document()))
                                                .add("here", same.here())
                                                .add(
                                                        "address",
                                                        UploadAddress.document(
                                                                request,
                                                                same.document().getId()))));
        return found.build();
    }

    private JsonObject link(HttpServletRequest request, Destination where, JsonObject asked) {
        long document = asked.getJsonNumber("document").longValue();
        copies.link(Selection.ofDocument(document), where.spotName());
        return Json.createObjectBuilder()
                .add("linked", true)
                .add("address", UploadAddress.document(request, document))
                .build();
    }

    /** Of documents that were held: what the antivirus has said since. */
    private JsonArray lookedAt(JsonArray ids) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        List<Long> asked =
                ids.getValuesAs(JsonNumber.class).stream()
                        .limit(MOST)
                        .map(JsonNumber::longValue)
                        .toList();
        for (Document document : outlooks.lookedAt(asked)) {
            StoredFile file = document.getCurrent().getFile();
            found.add(
                    Json.createObjectBuilder()
                            .add("id", document.getId())
                            .add("held", file.getAvailability() == Availability.HELD)
                            .add("refused", file.isServable() ? "" : why(file)));
        }
        return found.build();
    }

    private String why(StoredFile file) {
        return Sentences.of(new FileNotServableException(file), visitor.getLocale());
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
