package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.content.Sharer.inTheClosedGroup;
import static org.passerelle.content.Sharer.page;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** Ada lets whoever has the link in, until she takes it back. */
class ShareLinkIT {

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();
    private final Sharer sharer = new Sharer(ada);

    @Test
    void aLinkOpensUntilItIsTakenBackAndThenLeadsNowhere() throws Exception {
        long id = inTheClosedGroup("partage-lien.txt", "Par un lien");
        String link = sharer.link(id);

        assertThat(farid.get(link).body()).contains("partage-lien");
        assertThat(page(farid, id)).as("looking is not opening").isEqualTo(404);
        farid.post(link, Map.of());
        assertThat(page(farid, id)).isEqualTo(200);
        assertThat(ada.get("/partager?id=" + id).body()).contains("une personne l’a utilisé");

        Map<String, String> fields = ada.form("/partager?id=" + id, "liens-ouverts");
        fields.put("fermer", Sql.text("SELECT id FROM share_link WHERE content_id = ?", id));
        ada.post("/partager?id=" + id, fields);

        assertThat(page(farid, id)).isEqualTo(404);
        HttpResponse<String> closed = farid.get(link);
        assertThat(closed.statusCode()).isEqualTo(404);
        String unknown = farid.get("/partage/" + "A".repeat(43)).body();
        assertThat(closed.body())
                .isEqualTo(unknown)
                .contains("ne mène plus nulle part")
                .doesNotContain("partage-lien");
        assertThat(Sql.texts("SELECT token_hash FROM share_link WHERE content_id = ?", id))
                .noneMatch(hash -> link.endsWith(hash));
    }

    @Test
    void aLinkThatCameToItsEndOpensNothing() throws Exception {
        long id = inTheClosedGroup("partage-lien-fini.txt", "Trop tard");
        String link = sharer.link(id);
        Sql.execute(
                "UPDATE share_link SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE content_id = ?",
                id);

        assertThat(farid.get(link).statusCode()).isEqualTo(404);
        assertThat(farid.post(link, Map.of()).statusCode()).isEqualTo(404);
        assertThat(page(farid, id)).isEqualTo(404);
    }
}
