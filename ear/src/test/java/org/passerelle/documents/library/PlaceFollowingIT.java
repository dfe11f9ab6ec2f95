package org.passerelle.documents.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** Bruno hears of what comes to a folder he follows, once for a drop of many files. */
class PlaceFollowingIT {

    private final Librarian ada = new Librarian(Cast.ada());
    private final Librarian bruno = new Librarian(Cast.bruno());

    @Test
    void whoFollowsAFolderHearsOfNewDocumentsInItAndBelow() throws Exception {
        long group = Cast.openGroup(ada.caller(), "Groupe au dossier suivi", "OPEN");
        long folder = ada.makesFolder("g" + group, "Dossier suivi");
        long below = ada.makesFolder("d" + folder, "Dessous du dossier suivi");
        follow(bruno, "d" + folder, "suivre");
        assertThat(bruno.sees("/documents?dossier=" + folder)).contains("Ne plus suivre");

        long first = deposit(below, "Premier arrivé.txt");
        long second = deposit(below, "Second arrivé.txt");
        deposit(group);

        assertThat(told(first)).isEqualTo(1);
        assertThat(told(second)).as("one piece of news an hour").isZero();
        assertThat(bruno.sees("/alertes")).contains("que vous suivez").contains("Premier arrivé");

        follow(bruno, "d" + folder, "plussuivre");
        Sql.execute("DELETE FROM alert WHERE reason = 'DEPOSITED'");
        assertThat(told(deposit(below, "Troisième arrivé.txt"))).isZero();
    }

    @Test
    void theLibraryOfAGroupIsFollowedByThoseWhoReadItAndOnlyAsLongAsTheyDo() throws Exception {
        long closed = Cast.group(Cast.CLOSED_GROUP);
        Caller farid = Cast.farid();
        assertThat(
                        farid.post(Librarian.FORMS, Map.of("acte", "suivre", "ici", "g" + closed))
                                .statusCode())
                .isEqualTo(404);
        follow(bruno, "g" + closed, "suivre");
        try {
            long document = Cast.deposit(ada.caller(), closed, "Pour la bibliothèque.txt", "neuf");
            assertThat(told(document)).isEqualTo(1);
            assertThat(
                            Sql.number(
                                    "SELECT COUNT(*) FROM alert WHERE content_id = ?"
                                            + " AND reason = 'DEPOSITED'",
                                    document))
                    .as("neither she who put it there nor those who do not follow")
                    .isEqualTo(1);
        } finally {
            follow(bruno, "g" + closed, "plussuivre");
        }
    }

    private static void follow(Librarian who, String where, String act) {
        assertThat(who.acts(act, "", Map.of("ici", where)).statusCode()).isEqualTo(303);
    }

    private long deposit(long folder, String name) {
        return Cast.ledTo(
                ada.caller()
                        .upload(
                                "/documents/televersement",
                                Map.of("groupe", "", "dossier", "" + folder),
                                "fichier",
                                name,
                                ("Contenu de " + name).getBytes()));
    }

    private void deposit(long group) {
        Cast.deposit(ada.caller(), group, "Ailleurs dans le groupe.txt", "hors du dossier");
    }

    private static long told(long document) throws Exception {
        return Sql.number(
                "SELECT COUNT(*) FROM alert WHERE content_id = ? AND reason = 'DEPOSITED'"
                        + " AND recipient_id = ?",
                document,
                Cast.person("bruno.gagnon"));
    }
}
