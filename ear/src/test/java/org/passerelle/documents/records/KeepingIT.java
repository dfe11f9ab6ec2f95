package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.documents.records.Papers.file;
import static org.passerelle.documents.records.Papers.gabriel;
import static org.passerelle.documents.records.Papers.press;
import static org.passerelle.documents.records.Papers.text;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** What is due goes by the decision of two; what is held or official does not. */
class KeepingIT {

    private static final String DUE = "/administration/conservation";

    private static Caller ada;
    private static Caller elise;
    private static Caller gabriel;
    private static long rule;

    @BeforeAll
    static void oneRule() throws Exception {
        ada = Cast.ada();
        elise = Cast.elise();
        gabriel = gabriel();
        rule = Papers.rule("9-001");
    }

    @Test
    void nobodyDestroysAlone() throws Exception {
        long id = aged("dossier-ephemere", "Un dossier ennivorant de verglas");
        Cast.comment(Cast.bruno(), id, "Encore utile?");
        Cast.allIsIndexed();
        assertThat(Cast.finds(ada, "ennivorant", id)).isTrue();
        String title = "dossier-ephemere";

        press(elise, DUE, "input[title='Proposer la destruction " + title + "']");

        assertThat(elise.get(DUE).body())
                .doesNotContain("Confirmer la destruction " + title)
                .contains("À confirmer par une autre personne");
        assertThat(ada.get("/documents/document?id=" + id).statusCode()).isEqualTo(200);

        press(gabriel, DUE, "input[title='Confirmer la destruction " + title + "']");

        assertThat(ada.get("/documents/document?id=" + id).statusCode()).isEqualTo(404);
        for (String table :
                new String[] {
                    "content WHERE id",
                    "comment WHERE content_id",
                    "document_version WHERE document_id",
                    "document_sheet WHERE document_id"
                }) {
            assertThat(Sql.number("SELECT COUNT(*) FROM " + table + " = ?", id)).as(table).isZero();
        }
        Cast.allIsIndexed();
        assertThat(Cast.finds(ada, "ennivorant", id)).isFalse();
        assertThat(elise.get("/administration/destructions/registre").body())
                .contains(id + ";" + title)
                .contains("Élise Bouchard")
                .contains("Gabriel Fortin");
        assertThatThrownBy(
                        () ->
                                Sql.execute(
                                        "DELETE FROM destroyed_document WHERE document_id = ?", id))
                .isInstanceOf(SQLException.class);
        assertThat(ada.get("/administration/destructions").statusCode()).isEqualTo(404);
        assertThat(ada.get("/administration/destructions/registre").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsHeldNeitherGoesNorChanges() throws Exception {
        long id = aged("dossier-gele", "Un dossier pour la cour");
        Papers.send(
                gabriel,
                "/administration/gels?ids=" + id,
                "gels",
                Map.of("nom", "Cause 500-01", "motif", "Ordonnance", "geler", "geler"));

        assertThat(text(remove(id))).contains("Ce document est gelé");
        assertThat(text(ada.get("/documents/document?id=" + id)))
                .contains("Ce document est gelé")
                .as("the case is not the affair of all")
                .doesNotContain("Cause 500-01");
        assertThat(text(elise.get("/documents/document?id=" + id))).contains("Cause 500-01");
        assertThat(elise.get(DUE).body())
                .doesNotContain("Proposer la destruction dossier-gele")
                .contains("Ne peut pas partir");
        assertThat(ada.get("/administration/gels").statusCode()).isEqualTo(404);

        press(elise, "/administration/gels", "input[title='Lever le gel Cause 500-01']");

        assertThat(remove(id).statusCode()).isEqualTo(303);
        assertThat(ada.get("/documents/document?id=" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficialRecordIsFrozenAndHandedOn() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long id = Cast.deposit(ada, group, "directive.txt", "La directive, version une");
        long record =
                Cast.ledTo(press(ada, "/documents/officiel?id=" + id, "input[name=declarer]"));
        String frozen = Sql.text("SELECT hash FROM official_record WHERE id = ?", record);

        Map<String, String> unpacked = unzip(ada, record);
        assertThat(unpacked.get("fichier/directive.txt")).isEqualTo("La directive, version une");
        assertThat(unpacked.get("bordereau.xml")).contains("<sha256>" + frozen + "</sha256>");
        assertThat(unpacked.get("bordereau.csv")).contains("title;directive");
        assertThat(unpacked.get("sha256.txt")).startsWith(frozen);

        file(ada, id, Map.of("titre", "Un autre titre"));
        Sql.execute("UPDATE official_record SET hash = REPEAT('0', 64) WHERE id = ?", record);
        assertThat(unzip(ada, record).get("bordereau.xml"))
                .contains("<title>directive</title>")
                .contains(frozen);
        assertThat(text(remove(id))).contains("est un document officiel");
        assertThatThrownBy(
                        () -> Sql.execute("DELETE FROM document_version WHERE document_id = ?", id))
                .isInstanceOf(SQLException.class);

        String slip = "/documents/bordereau?id=" + record;
        assertThat(Cast.farid().get(slip).statusCode()).isEqualTo(404);
        assertThat(Cast.farid().get("/documents/officiel/paquet?id=" + record).statusCode())
                .isEqualTo(404);
        assertThat(elise.get(slip).statusCode()).as("she keeps the records").isEqualTo(200);
        assertThat(ada.get(slip).body()).doesNotContain("annulerDeclaration");

        Papers.send(
                elise,
                slip,
                "annuler",
                Map.of("motif", "Mauvaise version", "annulerDeclaration", "annulerDeclaration"));

        assertThat(text(ada.get(slip))).contains("Élise Bouchard").contains("Mauvaise version");
        assertThat(remove(id).statusCode()).isEqualTo(303);
    }

    /** A document whose delay was over long ago. */
    private static long aged(String name, String words) throws Exception {
        long id = Cast.deposit(ada, null, name + ".txt", words);
        Cast.allIsIndexed();
        file(ada, id, Map.of("regle", "" + rule));
        Sql.execute(
                "UPDATE content SET created_at = created_at - INTERVAL 9 YEAR WHERE id = ?", id);
        return id;
    }

    private static HttpResponse<String> remove(long id) {
        return ada.post(
                "/documents/classement",
                Map.of("ici", "communs", "choix", "f" + id, "acte", "corbeille"));
    }

    private static Map<String, String> unzip(Caller who, long record) throws Exception {
        HttpResponse<byte[]> packed = who.download("/documents/officiel/paquet?id=" + record);
        assertThat(packed.headers().firstValue("Content-Type")).hasValue("application/zip");
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
