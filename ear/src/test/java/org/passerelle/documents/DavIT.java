package org.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.DavClient.fresh;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** Documents opened and saved by programs, over WebDAV. */
class DavIT {

    private static final String GROUP = "Groupes/" + Cast.CLOSED_GROUP;

    private final DavClient ada = DavClient.of("ada.tremblay");
    private final DavClient bruno = DavClient.of("bruno.gagnon");
    private final DavClient farid = DavClient.of("farid.benali");

    @Test
    void whatAdaSavesFromHerProgramIsAVersionAndBrunoWaitsMeanwhile() throws Exception {
        Caller page = Cast.ada();
        String name = fresh("Procès-verbal nº 3.txt");
        long id = Cast.deposit(page, Cast.group(Cast.CLOSED_GROUP), name, "Premier jet");
        String path = GROUP + "/" + name;

        assertThat(ada.list(GROUP)).contains(name);
        HttpResponse<String> first = ada.get(path);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(first.body()).isEqualTo("Premier jet");
        String token = ada.lock(path);
        assertThat(Cast.bruno().get("/documents/document?id=" + id).body())
                .contains("a ouvert ce document dans un logiciel");
        assertThat(bruno.put(path, "À la place d’Ada").statusCode()).isEqualTo(423);
        assertThat(bruno.tryToLock(path).statusCode()).isEqualTo(423);
        assertThat(ada.put(path, "Sans le dire").statusCode()).isEqualTo(423);
        assertThat(ada.put(path, "Deuxième jet", "If", "(<" + token + ">)").statusCode())
                .isEqualTo(204);
        assertThat(ada.ask("UNLOCK", path, "Lock-Token", "<" + token + ">").statusCode())
                .isEqualTo(204);

        assertThat(page.get("/documents/versions?id=" + id).body())
                .contains("Version 2")
                .contains("Enregistré depuis un logiciel");
        assertThat(page.get("/documents/telecharger?id=" + id).body()).isEqualTo("Deuxième jet");
        assertThat(page.get("/documents/telecharger?version=1&id=" + id).body())
                .isEqualTo("Premier jet");
        assertThat(bruno.put(path, "Au tour de Bruno").statusCode()).isEqualTo(204);
    }

    @Test
    void aLockIsGivenMoreTimeOnlyToWhoShowsIt() throws Exception {
        String path = GROUP + "/" + fresh("Ordre du jour.txt");
        ada.put(path, "1. Accueil");
        String token = ada.lock(path);

        assertThat(ada.ask("LOCK", path, "If", "(<" + token + ">)", "Timeout", "Second-900"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).contains("Second-"));
        assertThat(ada.ask("LOCK", path, "If", "(<opaquelocktoken:faux>)").statusCode())
                .isEqualTo(412);
        assertThat(ada.ask("UNLOCK", path, "Lock-Token", "<opaquelocktoken:faux>").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatOneMayNotSeeIsNotInHerTree() throws Exception {
        String name = fresh("Entre nous.txt");
        ada.put(GROUP + "/" + name, "Réservé aux membres");

        assertThat(ada.list("")).contains("Communs", "Mon espace", "Groupes");
        assertThat(ada.list("Groupes")).contains(Cast.CLOSED_GROUP);
        assertThat(farid.list("Groupes")).doesNotContain(Cast.CLOSED_GROUP);
        assertThat(farid.ask("PROPFIND", GROUP, "Depth", "1").statusCode()).isEqualTo(404);
        assertThat(farid.get(GROUP + "/" + name).statusCode()).isEqualTo(404);
        assertThat(farid.put(GROUP + "/" + fresh("intrus.txt"), "Bonjour").statusCode())
                .isBetween(403, 409);
    }

    @Test
    void aBrowsersSessionCountsForNothingAndNoneIsBegun() throws Exception {
        Caller browser = Cast.ada();

        HttpResponse<String> answer = browser.get("/dav/Communs/");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic "));
        assertThat(ada.ask("PROPFIND", "", "Depth", "0").headers().firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(
                        ada.put(
                                        GROUP + "/" + fresh("croisé.txt"),
                                        "x",
                                        "Origin",
                                        "https://ailleurs.ca")
                                .statusCode())
                .isEqualTo(403);
        HttpRequest wrong =
                HttpRequest.newBuilder(DavClient.address(""))
                        .header("Authorization", "Basic YWRhLnRyZW1ibGF5Om5vbg==")
                        .method("PROPFIND", HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(
                        HttpClient.newHttpClient()
                                .send(wrong, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void foldersAreMadeMovedCopiedAndThrownAwayWithWhatIsInThem() throws Exception {
        String folder = GROUP + "/" + fresh("Dossier d’hiver");
        assertThat(ada.ask("MKCOL", folder).statusCode()).isEqualTo(201);
        assertThat(ada.put(folder + "/Plan.txt", "Plan").statusCode()).isEqualTo(201);

        String moved = folder + " (archives)";
        assertThat(ada.ask("MOVE", folder, "Destination", address(moved)).statusCode())
                .isEqualTo(201);
        assertThat(ada.list(moved)).containsExactly("Plan.txt");
        assertThat(
                        ada.ask(
                                        "MOVE",
                                        moved + "/Plan.txt",
                                        "Destination",
                                        address(moved + "/Plan adopté.txt"))
                                .statusCode())
                .isEqualTo(201);
        assertThat(
                        ada.ask(
                                        "COPY",
                                        moved + "/Plan adopté.txt",
                                        "Destination",
                                        address(moved + "/Copie.txt"))
                                .statusCode())
                .isEqualTo(201);
        assertThat(ada.list(moved)).containsExactlyInAnyOrder("Plan adopté.txt", "Copie.txt");
        assertThat(ada.get(moved + "/Copie.txt").body()).isEqualTo("Plan");
        assertThat(ada.ask("DELETE", moved).statusCode()).isEqualTo(204);
        assertThat(ada.ask("PROPFIND", moved, "Depth", "0").statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramThatWritesBesideAndThenSwapsMakesAVersion() throws Exception {
        Caller page = Cast.ada();
        String name = fresh("Budget.txt");
        long id = Cast.deposit(page, Cast.group(Cast.CLOSED_GROUP), name, "200 000 $");
        String path = GROUP + "/" + name;
        String beside = GROUP + "/~WRD" + fresh("0001.tmp");

        ada.put(beside, "250 000 $");
        assertThat(bruno.list(GROUP)).noneMatch(seen -> seen.startsWith("~WRD"));
        assertThat(ada.ask("MOVE", beside, "Destination", address(path)).statusCode())
                .isEqualTo(204);

        assertThat(page.get("/documents/telecharger?id=" + id).body()).isEqualTo("250 000 $");
        assertThat(page.get("/documents/telecharger?version=1&id=" + id).body())
                .isEqualTo("200 000 $");
    }

    @Test
    void whatProgramsKeepForThemselvesIsNoDocument() throws Exception {
        String lock = "~$" + fresh("Budget.docx");
        assertThat(ada.put(GROUP + "/" + lock, "ada").statusCode()).isEqualTo(201);
        assertThat(ada.get(GROUP + "/" + lock).body()).isEqualTo("ada");
        assertThat(ada.put(GROUP + "/.DS_Store", "x").statusCode()).isBetween(201, 204);

        assertThat(bruno.list(GROUP)).doesNotContain(lock, ".DS_Store");
        assertThat(Cast.ada().get("/documents").body()).doesNotContain(lock.substring(2));
        assertThat(ada.ask("DELETE", GROUP + "/" + lock).statusCode()).isEqualTo(204);
    }

    @Test
    void anEmptyFileWaitsForItsBytesUnderItsLock() throws Exception {
        String path = GROUP + "/" + fresh("Nouveau.txt");
        String token = ada.lock(path);
        assertThat(bruno.get(path).statusCode()).isEqualTo(404);

        assertThat(ada.put(path, "Rempli", "If", "(<" + token + ">)").statusCode())
                .isBetween(201, 204);

        assertThat(bruno.get(path).body()).isEqualTo("Rempli");
        assertThat(bruno.put(path, "Trop tôt").statusCode()).isEqualTo(423);
        assertThat(ada.ask("UNLOCK", path, "Lock-Token", "<" + token + ">").statusCode())
                .isEqualTo(204);
        assertThat(bruno.put(path, "À temps").statusCode()).isEqualTo(204);
    }

    @Test
    void onlyBytesThatWereSeenAreWrittenOver() throws Exception {
        String path = GROUP + "/" + fresh("Liste.txt");
        ada.put(path, "un");
        String seen = ada.get(path).headers().firstValue("ETag").orElseThrow();
        bruno.put(path, "deux");

        assertThat(ada.put(path, "trois", "If-Match", seen).statusCode()).isEqualTo(412);
        assertThat(ada.put(path, "trois", "If-None-Match", "*").statusCode()).isEqualTo(412);
        assertThat(ada.get(path).body()).isEqualTo("deux");
    }

    private static String address(String path) {
        return DavClient.address(path).toString();
    }
}
