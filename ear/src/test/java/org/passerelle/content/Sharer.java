package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** Someone who shows contents to others with the forms of the page made for it. */
record Sharer(Caller caller) {

    /** A file that Ada put in her closed group. */
    static long inTheClosedGroup(String name, String text) throws Exception {
        return Cast.deposit(Cast.ada(), Cast.group(Cast.CLOSED_GROUP), name, text);
    }

    static String with(String handle) throws Exception {
        return "usr:" + Cast.person(handle);
    }

    void share(long id, String principal, String right, String until) {
        assertThat(tryToShare(id, principal, right, until).statusCode()).isEqualTo(302);
    }

    HttpResponse<String> tryToShare(long id, String principal, String right, String until) {
        return caller.post(desk(id), fields(id, principal, right, until));
    }

    Map<String, String> fields(long id, String principal, String right, String until) {
        Map<String, String> fields = caller.form(desk(id), "partage");
        fields.put("avec", principal);
        fields.put("droit", right);
        fields.put("jusqua", until);
        fields.put("partager", "partager");
        return fields;
    }

    void stop(long id, String principal) {
        Map<String, String> fields = caller.form(desk(id), "retraits");
        fields.put("retirer", principal);
        caller.post(desk(id), fields);
    }

    /** The address of a new link. */
    String link(long id) {
        Map<String, String> fields = caller.form(desk(id), "liens-ouverts");
        fields.put("lienJusqua", LocalDate.now().plusDays(7).toString());
        fields.put("creerLien", "creerLien");
        caller.post(desk(id), fields);
        return Jsoup.parse(caller.get(desk(id)).body())
                .select("#nouveau-lien")
                .val()
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String desk(long id) {
        return "/partager?id=" + id;
    }

    static String address(long id) {
        return "/documents/document?id=" + id;
    }

    /** How the page of the document answers. */
    static int page(Caller who, long id) {
        return who.get(address(id)).statusCode();
    }

    static String words(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }
}
