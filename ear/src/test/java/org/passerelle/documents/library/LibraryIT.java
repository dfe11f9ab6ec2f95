package org.passerelle.documents.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** Folders, moves, copies, links: what each may do, and what nobody else sees. */
class LibraryIT {

    private static Librarian ada;
    private static Librarian bruno;
    private static Librarian elise;
    private static Librarian farid;
    private static long group;
    private static String closed;

    @BeforeAll
    static void everyoneSignsIn() throws Exception {
        ada = new Librarian(Cast.ada());
        bruno = new Librarian(Cast.bruno());
        elise = new Librarian(Cast.elise());
        farid = new Librarian(Cast.farid());
        group = Cast.group(Cast.CLOSED_GROUP);
        closed = "g" + group;
    }

    @Test
    void theOutsiderKnowsNothingOfAFolderOfAClosedGroup() throws Exception {
        long folder = ada.makesFolder(closed, "Zorgluble entre nous");

        assertThat(ada.status("/documents?dossier=" + folder)).isEqualTo(200);
        assertThat(farid.status("/documents?dossier=" + folder)).isEqualTo(404);
        assertThat(farid.sees("/documents?groupe=" + group)).doesNotContain("Zorgluble");
        assertThat(farid.triesToMakeFolder("d" + folder, "Intrus").statusCode()).isEqualTo(404);
        assertThat(farid.triesToMakeFolder(closed, "Intrus").statusCode()).isEqualTo(403);
        assertThat(farid.acts("corbeille", "d" + folder).statusCode()).isEqualTo(404);
        assertThat(farid.status("/documents/archive?choix=d" + folder)).isEqualTo(404);
        assertThat(farid.status("/documents/deplacer?choix=d" + folder)).isEqualTo(404);
        assertThat(farid.status("/documents/corbeille?ici=" + closed)).isEqualTo(403);
    }

    @Test
    void twoFoldersOfOneLevelNeverHaveOneNameWhateverTheCaseAndTheAccents() throws Exception {
        ada.makesFolder(closed, "Été à venir");

        HttpResponse<String> again = ada.triesToMakeFolder(closed, "ete a VENIR");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("existe déjà ici");
    }

    @Test
    void ofTwoPeopleWhoChooseOneNameAtOnceTheSecondIsTold() throws Exception {
        long one = ada.makesFolder(closed, "Premier des deux");
        long other = bruno.makesFolder(closed, "Second des deux");

        CompletableFuture<Integer> hers =
                CompletableFuture.supplyAsync(
                        () ->
                                ada.renames("d" + one, "Même nom pour deux", "Premier des deux")
                                        .statusCode());
        CompletableFuture<Integer> his =
                CompletableFuture.supplyAsync(
                        () ->
                                bruno.renames("d" + other, "Même nom pour deux", "Second des deux")
                                        .statusCode());

        assertThat(new int[] {hers.join(), his.join()}).containsExactlyInAnyOrder(303, 422);
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM folder WHERE name = 'Même nom pour deux'"
                                        + " AND removed_at IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aFolderIsNeitherPutInItselfNorTooDeep() throws Exception {
        long top = ada.makesFolder(closed, "Le plus haut");
        long inside = ada.makesFolder("d" + top, "Dedans");

        assertThat(ada.puts("deplacer", "d" + top, "d" + inside).body()).contains("en lui-même");
        long deepest = inside;
        for (int i = 3; i <= Folder.DEEPEST; i++) {
            deepest = ada.makesFolder("d" + deepest, "Niveau " + i);
        }
        assertThat(ada.triesToMakeFolder("d" + deepest, "Un de trop").statusCode()).isEqualTo(422);
    }

    @Test
    void themesOfTheCommonsAreMadeByTheAdministratorAndFilledByAll() throws Exception {
        assertThat(ada.triesToMakeFolder("communs", "Un thème à moi").body())
                .contains("créés par l’administration");
        long theme = elise.makesFolder("communs", "Un thème pour tous");

        assertThat(ada.triesToMakeFolder("d" + theme, "Dossier d’Ada").statusCode()).isEqualTo(303);
        assertThat(farid.sees("/documents")).contains("Un thème pour tous");
        assertThat(farid.acts("corbeille", "d" + theme).statusCode()).isEqualTo(403);
    }

    @Test
    void aMoveSaysWhoWillReadAndIsTrueAtOnce() throws Exception {
        long document = Cast.deposit(ada.caller(), group, "Déménagement.txt", "vers le large");
        assertThat(farid.status("/documents/document?id=" + document)).isEqualTo(404);

        String question =
                ada.sees("/documents/deplacer?choix=f" + document + "&vers=communs&ici=" + closed);
        assertThat(question).contains("Toute la fonction publique le verra");
        assertThat(farid.status("/documents/document?id=" + document)).isEqualTo(404);

        assertThat(ada.puts("deplacer", "f" + document, "communs").statusCode()).isEqualTo(303);
        assertThat(farid.status("/documents/document?id=" + document)).isEqualTo(200);
        assertThat(ada.sees("/documents/deplacer?choix=f" + document + "&vers=moi"))
                .contains("cessera de le voir");
        ada.puts("deplacer", "f" + document, "moi");
        assertThat(bruno.status("/documents/document?id=" + document)).isEqualTo(404);
        assertThat(ada.sees("/documents?rayon=moi")).contains("Déménagement");
    }

    @Test
    void aFolderMovesWithAllThatIsInIt() throws Exception {
        long folder = ada.makesFolder(closed, "Caravane");
        long inside = ada.makesFolder("d" + folder, "Roulotte");
        long document = Cast.deposit(ada.caller(), group, "Passager.txt", "assis à l’arrière");
        ada.puts("deplacer", "f" + document, "d" + inside);

        assertThat(ada.puts("deplacer", "d" + folder, "moi").statusCode()).isEqualTo(303);

        assertThat(bruno.status("/documents/document?id=" + document)).isEqualTo(404);
        assertThat(bruno.status("/documents?dossier=" + inside)).isEqualTo(404);
        assertThat(ada.sees("/documents?dossier=" + inside)).contains("Passager");
        assertThat(
                        Sql.texts(
                                "SELECT principal FROM content_audience WHERE content_id = ?",
                                document))
                .containsExactly("usr:" + Cast.person("ada.tremblay"));
    }

    @Test
    void aMemberNeitherMovesOutNorThrowsAwayWhatOthersPutInAFolder() throws Exception {
        long folder = bruno.makesFolder(closed, "Dossier de Bruno");
        long document = Cast.deposit(ada.caller(), group, "Feuille d’Ada.txt", "elle y tient");
        ada.puts("deplacer", "f" + document, "d" + folder);

        assertThat(bruno.acts("corbeille", "d" + folder).body()).contains("quelqu’un d’autre");
        assertThat(bruno.puts("deplacer", "d" + folder, "moi").statusCode()).isEqualTo(422);
        assertThat(bruno.puts("deplacer", "f" + document, "communs").statusCode()).isEqualTo(403);
        assertThat(ada.status("/documents/document?id=" + document)).isEqualTo(200);
    }

    @Test
    void aCopyGoesItsOwnWayAndKeepsTheBytesOnce() throws Exception {
        long original = Cast.deposit(ada.caller(), group, "Matrice.txt", "les mêmes octets");

        ada.puts("copier", "f" + original, "moi");

        long copy = Sql.number("SELECT MAX(id) FROM content WHERE file_name = 'Matrice.txt'");
        assertThat(copy).isNotEqualTo(original);
        assertThat(
                        Sql.number(
                                "SELECT COUNT(DISTINCT file_id) FROM document_version WHERE document_id IN (?, ?)",
                                original,
                                copy))
                .isEqualTo(1);
        assertThat(bruno.status("/documents/document?id=" + original)).isEqualTo(200);
        assertThat(bruno.status("/documents/document?id=" + copy)).isEqualTo(404);
    }

    @Test
    void aLinkShowsNothingToThoseWhoMayNotRead() throws Exception {
        long document = Cast.deposit(ada.caller(), group, "Quartzite rare.txt", "pour les membres");

        assertThat(ada.puts("lier", "f" + document, "communs").statusCode()).isEqualTo(303);

        assertThat(bruno.sees("/documents?rayon=communs")).contains("Quartzite rare");
        assertThat(farid.sees("/documents?rayon=communs")).doesNotContain("Quartzite");
        assertThat(farid.status("/documents/document?id=" + document)).isEqualTo(404);
        long link = Sql.number("SELECT id FROM document_link WHERE document_id = ?", document);
        assertThat(farid.acts("corbeille", "l" + link).statusCode()).isEqualTo(404);
        assertThat(ada.acts("corbeille", "l" + link).statusCode()).isEqualTo(303);
        assertThat(bruno.sees("/documents?rayon=communs")).doesNotContain("Quartzite");
        assertThat(bruno.status("/documents/document?id=" + document)).isEqualTo(200);
    }

    @Test
    void aFullLibraryRefusesWhatComes() throws Exception {
        long full = Cast.openGroup(ada.caller(), "Groupe à l’étroit", "CLOSED");
        long document = Cast.deposit(ada.caller(), null, "Encombrant.txt", "x".repeat(5_000));
        Sql.execute(
                "INSERT INTO library (id, version, place, quota, used) VALUES (NEXT VALUE FOR ids, 1, ?, 1000, 0)",
                "grp:" + full);

        HttpResponse<String> refused = ada.puts("copier", "f" + document, "g" + full);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("plus assez de place");
        assertThat(ada.sees("/documents?groupe=" + full)).doesNotContain("Encombrant");
    }

    @Test
    void whatSheOpensAndStarsIsHersAlone() throws Exception {
        long document = Cast.deposit(ada.caller(), null, "Livre de chevet.txt", "à relire");

        bruno.status("/documents/document?id=" + document);
        assertThat(bruno.sees("/documents?rayon=recents")).doesNotContain("Livre de chevet");
        bruno.acts("ouvert", "f" + document);
        bruno.acts("favori", "f" + document);

        assertThat(bruno.sees("/documents?rayon=recents")).contains("Livre de chevet");
        assertThat(bruno.sees("/documents?rayon=favoris")).contains("Livre de chevet");
        assertThat(ada.sees("/documents?rayon=recents")).doesNotContain("Livre de chevet");
        assertThat(ada.sees("/documents?rayon=favoris")).doesNotContain("Livre de chevet");
        bruno.acts("oublier", "");
        assertThat(bruno.sees("/documents?rayon=recents")).doesNotContain("Livre de chevet");
    }

    @Test
    void everyOrderShowsTheSameDocuments() {
        for (String order : new String[] {"nom", "modifie", "par", "taille", "type"}) {
            Stream.of("asc", "desc")
                    .map(way -> "/documents?groupe=" + group + "&tri=" + order + "&sens=" + way)
                    .forEach(address -> assertThat(ada.status(address)).as(address).isEqualTo(200));
        }
        assertThat(ada.status("/documents?groupe=" + group + "&tri=xyz&vue=grille")).isEqualTo(200);
    }
}
