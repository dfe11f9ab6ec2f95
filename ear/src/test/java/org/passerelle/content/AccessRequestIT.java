package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.content.Sharer.address;
import static org.passerelle.content.Sharer.inTheClosedGroup;
import static org.passerelle.content.Sharer.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** Farid asks for what he may not read; he learns nothing by it, and Ada decides. */
class AccessRequestIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();

    @Test
    void askingForAccessTellsNothingAndIsHeardByTheOneWhoKeepsIt() throws Exception {
        long id = inTheClosedGroup("partage-demande.txt", "On me demande");
        long nothing = id + 700_000_000L;
        Sql.execute("DELETE FROM access_tally WHERE person_id = ?", Cast.person("farid.benali"));

        assertThat(farid.get(address(id)).body().replace("" + id, "N"))
                .contains("Demander l’accès")
                .isEqualTo(farid.get(address(nothing)).body().replace("" + nothing, "N"));
        HttpResponse<String> there = ask(id);
        HttpResponse<String> nowhere = ask(nothing);
        assertThat(there.headers().firstValue("Location"))
                .isEqualTo(nowhere.headers().firstValue("Location"));

        Eventually.happens(
                "Ada hears of it",
                SOON,
                () -> ada.get("/partager?id=" + id).body().contains("Pour le comité"));
        assertThat(Sql.number("SELECT COUNT(*) FROM access_request WHERE content_id = ?", nothing))
                .isZero();
        assertThat(ada.get("/alertes").body()).contains("demande l’accès");

        Map<String, String> fields = ada.form("/partager?id=" + id, "demandes-reponses");
        fields.put("accepter", Sql.text("SELECT id FROM access_request WHERE content_id = ?", id));
        ada.post("/partager?id=" + id, fields);
        assertThat(page(farid, id)).isEqualTo(200);
    }

    @Test
    void whoAsksTooOftenIsToldSo() throws Exception {
        Caller chantal = Cast.caller("chantal.roy");
        for (int i = 0; i < 10; i++) {
            chantal.post("/documents/acces", Map.of("id", "99000" + i));
        }

        HttpResponse<String> refused = chantal.post("/documents/acces", Map.of("id", "990010"));

        assertThat(chantal.get(refused.headers().firstValue("Location").orElseThrow()).body())
                .contains("Réessayez dans une heure");
    }

    private HttpResponse<String> ask(long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", Long.toString(id));
        fields.put("motif", "Pour le comité");
        return farid.post("/documents/acces", fields);
    }
}
