package org.passerelle.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** Groups as people use them, without a browser: plain forms, in the house that ships. */
class GroupIT {

    private final Caller ada = signedIn("ada.tremblay");
    private final Caller bruno = signedIn("bruno.gagnon");
    private final Caller farid = signedIn("farid.benali");

    @Test
    void aSecretGroupIsNowhereForThoseItDoesNotInvite() {
        String id = opens(ada, "Regroupement discret", "SECRET");

        for (String page : List.of("groupe", "membres", "reglages")) {
            assertThat(farid.get("/groupes/" + page + "?id=" + id).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(farid.get("/groupes?nom=discret").body()).doesNotContain("Regroupement discret");
    }

    @Test
    void whoIsInvitedToASecretGroupSeesItAndMayJoin() {
        String id = opens(ada, "Comité des surprises", "SECRET");
        invites(ada, id, "bruno.gagnon");

        assertThat(bruno.get("/groupes").body()).contains("Comité des surprises");
        press(bruno, "/groupes/groupe?id=" + id, "place", "accepter", "accepter");

        assertThat(members(ada, id)).contains("Ada Tremblay", "Bruno Gagnon");
    }

    @Test
    void aDoubleClickJoinsOnce() {
        String id = opens(ada, "Lecteurs pressés", "OPEN");
        Map<String, String> form = bruno.form("/groupes/groupe?id=" + id, "place");
        form.put("rejoindre", "rejoindre");

        List<Integer> answers =
                IntStream.range(0, 4)
                        .mapToObj(
                                click ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        bruno.post("/groupes/groupe", form)
                                                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).allMatch(status -> status < 400);
        assertThat(members(ada, id)).filteredOn("Bruno Gagnon"::equals).hasSize(1);
    }

    @Test
    void aRequestAnsweredTwiceIsAnsweredOnce() {
        String id = opens(ada, "Comité fermé", "CLOSED");
        press(farid, "/groupes/groupe?id=" + id, "place", "demander", "demander");
        String farids = numberBeside(ada, id, "Farid Benali");
        Map<String, String> twice = ada.form("/groupes/membres?id=" + id, "decisions");
        twice.put("accepter", farids);

        press(ada, "/groupes/membres?id=" + id, "decisions", "accepter", farids);
        HttpResponse<String> second = ada.post("/groupes/membres", twice);

        assertThat(second.statusCode()).isLessThan(400);
        assertThat(members(ada, id)).filteredOn("Farid Benali"::equals).hasSize(1);
    }

    @Test
    void theLastCoordinatorCannotLeave() {
        String id = opens(ada, "Groupe d’une seule", "OPEN");

        HttpResponse<String> answer =
                press(ada, "/groupes/groupe?id=" + id, "place", "quitter", "quitter");

        assertThat(answer.body()).contains("Confiez d’abord la coordination");
        assertThat(members(ada, id)).contains("Ada Tremblay");
    }

    private static Caller signedIn(String handle) {
        return new Caller(House.baseUri()).signIn(handle, ExampleData.PASSWORD);
    }

    /** Opens a group and gives its number. */
    private static String opens(Caller caller, String name, String visibility) {
        Map<String, String> form = caller.form("/groupes/nouveau", "nouveau");
        form.put("name", name);
        form.put("description", "");
        form.put("visibility", visibility);
        form.put("ouvrir", "ouvrir");
        String home =
                caller.post("/groupes/nouveau", form)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return home.replaceAll(".*id=", "");
    }

    private static void invites(Caller caller, String id, String handle) {
        Map<String, String> form = caller.form("/groupes/membres?id=" + id, "invitation");
        form.put("identifiants", handle);
        form.put("envoyer", "envoyer");
        assertThat(caller.post("/groupes/membres", form).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> press(
            Caller caller, String page, String formId, String button, String value) {
        Map<String, String> form = caller.form(page, formId);
        form.put(button, value);
        return caller.post(page, form);
    }

    private static List<String> members(Caller caller, String id) {
        return page(caller, id).select("section[aria-labelledby=liste] .name").eachText();
    }

    private static String numberBeside(Caller caller, String id, String name) {
        return page(caller, id)
                .select(
                        "section[aria-labelledby=demandes] li:contains("
                                + name
                                + ") button[name=accepter]")
                .attr("value");
    }

    private static Document page(Caller caller, String id) {
        return Jsoup.parse(caller.get("/groupes/membres?id=" + id).body());
    }
}
