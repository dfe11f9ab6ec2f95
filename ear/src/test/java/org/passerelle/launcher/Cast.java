package org.passerelle.launcher;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** What the people of the example do through the pages, and what is known of them. */
public final class Cast {

    /** The closed interministerial group that Ada coordinates; Farid is not in it. */
    public static final String CLOSED_GROUP = "Mobilité et santé en hiver";

    private Cast() {}

    public static Caller ada() {
        return caller("ada.tremblay");
    }

    public static Caller bruno() {
        return caller("bruno.gagnon");
    }

    public static Caller elise() {
        return caller("elise.bouchard");
    }

    public static Caller farid() {
        return caller("farid.benali");
    }

    public static Caller caller(String login) {
        return new Caller(House.baseUri()).signIn(login, ExampleData.PASSWORD);
    }

    public static long person(String handle) throws SQLException {
        return Sql.number("SELECT id FROM person WHERE handle = ?", handle);
    }

    public static long group(String name) throws SQLException {
        return Sql.number("SELECT id FROM working_group WHERE name = ?", name);
    }

    /** The number in the address that an act leads to. */
    public static long ledTo(HttpResponse<String> answer) {
        String address =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                answer.statusCode()
                                                        + " "
                                                        + Jsoup.parse(answer.body()).text()));
        return Long.parseLong(address.replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Writes a page, sure that whoever reads there may read it; no group is the commons. */
    public static long write(Caller who, Long group, String title, String html) {
        String address = "/wiki/editeur" + (group == null ? "" : "?groupe=" + group);
        Map<String, String> fields = who.form(address, "editeur");
        fields.put("title", title);
        fields.put("text", html);
        fields.put("language", "fr");
        fields.put("groupId", group == null ? "" : group.toString());
        fields.put("enregistrer", "continuer");
        return ledTo(who.post(address, fields));
    }

    public static long discuss(Caller who, Long group, String title, String text) {
        String address = "/discussions/nouvelle" + (group == null ? "" : "?groupe=" + group);
        Map<String, String> fields = who.form(address, "ouverture");
        fields.put("title", title);
        fields.put("text", text);
        fields.put("language", "fr");
        fields.put("groupId", group == null ? "" : group.toString());
        fields.put("ouvrir", "continuer");
        return ledTo(who.post(address, fields));
    }

    public static long openGroup(Caller who, String name, String visibility) {
        Map<String, String> fields = who.form("/groupes/nouveau", "nouveau");
        fields.put("name", name);
        fields.put("description", name);
        fields.put("visibility", visibility);
        fields.put("ouvrir", "ouvrir");
        return ledTo(who.post("/groupes/nouveau", fields));
    }

    public static long deposit(Caller who, Long group, String fileName, byte[] file) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("groupe", group == null ? "" : group.toString());
        return ledTo(who.upload("/documents/televersement", fields, "fichier", fileName, file));
    }

    public static long deposit(Caller who, Long group, String fileName, String text) {
        return deposit(who, group, fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /** From now on others wait before they change this document. */
    public static void reserve(Caller who, long document) {
        String address = "/documents/document?id=" + document;
        Map<String, String> fields = who.form(address, "reserver");
        fields.put("reserverDocument", "reserverDocument");
        ledTo(who.post(address, fields));
    }

    public static HttpResponse<String> comment(Caller who, long content, String text) {
        return who.post("/commentaires", Map.of("id", Long.toString(content), "texte", text));
    }

    /** Whether the search shows this content to whoever asks. */
    public static boolean finds(Caller who, String question, long id) {
        String page = who.get("/recherche?q=" + Caller.encoded(question)).body();
        return page.contains("?id=" + id + "\"") || page.contains("?id=" + id + "#");
    }

    /** Some minutes later: what a server took before it died may be taken by another. */
    public static void leasesRunOut() throws SQLException {
        Sql.execute(
                "UPDATE outbox_entry SET leased_until = leased_until - INTERVAL 10 MINUTE"
                        + " WHERE leased_until IS NOT NULL");
    }

    /** Waits until nothing remains to be read or indexed, and the index shows it. */
    public static void allIsIndexed() {
        Eventually.happens(
                "nothing waits in the outbox",
                Duration.ofSeconds(90),
                () -> Sql.number("SELECT COUNT(*) FROM outbox_entry WHERE parked_at IS NULL") == 0);
        Http.status(House.searchUri().resolve("/_refresh"));
    }
}
