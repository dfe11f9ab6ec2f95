package org.passerelle.documents.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.records.Papers.text;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

class BulkEditIT {

    @Test
    void theSameIsSaidOfThoseOneMayChangeAndTheOthersStay() throws Exception {
        Caller ada = Cast.ada();
        long first = Cast.deposit(ada, null, "lot-un.txt", "Premier du lot");
        long second = Cast.deposit(ada, null, "lot-deux.txt", "Deuxième du lot");
        long ofBruno = Cast.deposit(Cast.bruno(), null, "lot-trois.txt", "Troisième du lot");
        long hidden =
                Cast.deposit(
                        Cast.bruno(),
                        Cast.group(Cast.CLOSED_GROUP),
                        "lot-cache.txt",
                        "Que Farid ne voit pas");
        String ids = first + "," + second + "," + ofBruno;
        assertThat(text(ada.get("/documents/fiches?ids=" + ids)))
                .contains("Le changement s’appliquera à 2 documents.")
                .contains("1 document restera tel quel.");
        assertThat(text(Cast.farid().get("/documents/fiches?ids=" + hidden)))
                .contains("Aucun document choisi")
                .doesNotContain("lot-cache");

        HttpResponse<String> answer =
                Papers.send(
                        ada,
                        "/documents/fiches?ids=" + ids,
                        "fiches",
                        Map.of(
                                "ajouter", "glace, trottoirs",
                                "sensibilite", "RESTRICTED",
                                "langue", "en",
                                "appliquer", "appliquer"));

        assertThat(text(answer))
                .contains("2 fiches sont modifiées.")
                .contains("Vous ne pouvez pas le modifier");
        assertThat(said(first)).isEqualTo("en RESTRICTED glace,trottoirs");
        assertThat(said(second)).isEqualTo("en RESTRICTED glace,trottoirs");
        assertThat(said(ofBruno)).doesNotContain("glace").doesNotContain("RESTRICTED");
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE action = 'DocumentFiled'"
                                        + " AND subject_id IN (?, ?, ?)",
                                first,
                                second,
                                ofBruno))
                .isEqualTo(2);
    }

    private static String said(long document) throws Exception {
        return Sql.text(
                "SELECT CONCAT_WS(' ', c.language, c.sensitivity, (SELECT GROUP_CONCAT(t.tag ORDER BY t.tag)"
                        + " FROM content_tag t WHERE t.content_id = c.id)) FROM content c WHERE c.id = ?",
                document);
    }
}
