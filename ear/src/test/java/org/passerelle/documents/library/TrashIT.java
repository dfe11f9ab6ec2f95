package org.passerelle.documents.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** What is thrown away: who still sees it, who brings it back, who lets it go for good. */
class TrashIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Librarian ada;
    private static Librarian bruno;
    private static long group;
    private static String closed;

    @BeforeAll
    static void everyoneSignsIn() throws Exception {
        ada = new Librarian(Cast.ada());
        bruno = new Librarian(Cast.bruno());
        group = Cast.group(Cast.CLOSED_GROUP);
        closed = "g" + group;
    }

    @Test
    void whatIsThrownAwayIsSeenNowhereAndComesBackToItsFolder() throws Exception {
        long folder = ada.makesFolder(closed, "Tiroir");
        long document = Cast.deposit(ada.caller(), group, "Brouillon gris.txt", "à jeter");
        ada.puts("deplacer", "f" + document, "d" + folder);

        assertThat(ada.acts("corbeille", "d" + folder).statusCode()).isEqualTo(303);

        assertThat(ada.status("/documents/document?id=" + document)).isEqualTo(404);
        assertThat(ada.status("/documents/telecharger?id=" + document)).isEqualTo(404);
        assertThat(ada.sees("/documents?groupe=" + group)).doesNotContain("Tiroir");
        assertThat(ada.sees("/documents/corbeille?ici=" + closed)).contains("Tiroir");
        assertThat(bruno.sees("/documents/corbeille?ici=" + closed)).doesNotContain("Tiroir");
        assertThat(bruno.acts("restaurer", "d" + folder).statusCode()).isEqualTo(404);
        assertThat(ada.acts("restaurer", "d" + folder).statusCode()).isEqualTo(303);
        assertThat(ada.sees("/documents?dossier=" + folder)).contains("Brouillon gris");
        assertThat(bruno.status("/documents/document?id=" + document)).isEqualTo(200);
    }

    @Test
    void aDocumentWhoseFolderIsGoneComesBackToTheTop() throws Exception {
        long folder = ada.makesFolder(closed, "Éphémère");
        long document = Cast.deposit(ada.caller(), group, "Rescapé.txt", "sauvé");
        ada.puts("deplacer", "f" + document, "d" + folder);
        ada.acts("corbeille", "f" + document);
        ada.acts("corbeille", "d" + folder);

        assertThat(ada.acts("restaurer", "f" + document).statusCode()).isEqualTo(303);

        assertThat(ada.sees("/documents?tri=modifie&groupe=" + group)).contains("Rescapé");
    }

    @Test
    void onlyThoseWhoKeepOrderLetThingsGoForGood() throws Exception {
        long document = Cast.deposit(bruno.caller(), group, "Adieu.txt", "plus jamais");
        Cast.comment(ada.caller(), document, "Un mot avant la fin");
        bruno.acts("corbeille", "f" + document);

        assertThat(bruno.acts("detruire", "f" + document).statusCode()).isEqualTo(403);
        assertThat(ada.acts("detruire", "f" + document).statusCode()).isEqualTo(303);

        assertThat(Sql.number("SELECT COUNT(*) FROM content WHERE id = ?", document)).isZero();
        assertThat(Sql.number("SELECT COUNT(*) FROM comment WHERE content_id = ?", document))
                .isZero();
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE action = 'DocumentPurged' AND subject_id = ?",
                                document))
                .isEqualTo(1);
    }

    @Test
    void theTrashEmptiesItselfAfterItsDelay() throws Exception {
        long document = Cast.deposit(ada.caller(), group, "Vieux rebut.txt", "oublié là");
        ada.acts("corbeille", "f" + document);
        Sql.execute(
                "UPDATE content SET removed_at = removed_at - INTERVAL 91 DAY WHERE id = ?",
                document);

        Eventually.happens(
                "it is gone",
                PATIENCE,
                () -> Sql.number("SELECT COUNT(*) FROM content WHERE id = ?", document) == 0);
    }
}
