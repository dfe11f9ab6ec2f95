package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** What a document was before, and who works on it now: Ada and Bruno at the same table. */
class VersionsIT {

    private static final String FIRST =
            "Plan de sablage\n\nLes trottoirs sont sablés avant sept heures.\n\nFin du plan.\n";
    private static final String SECOND =
            "Plan de sablage\n\nLes trottoirs sont sablés avant six heures.\n\nFin du plan.\n";

    @Test
    void adaComparesTwoVersionsLabelsTheFirstAndComesBackToIt() {
        Caller caller = Cast.ada();
        long id = twoVersions(caller, null);
        try (Desk ada = Desk.of("ada.tremblay")) {
            ada.open("/documents/versions?id=" + id);
            Page page = ada.page();
            press(page, "Comparer");
            ada.check();
            assertThat(page.locator(".diff del").first()).hasText("sept");
            assertThat(page.locator(".diff ins").first()).hasText("six");

            page.getByRole(AriaRole.LINK, named("Voir la version 1")).click();
            page.getByLabel("Étiquette", new Page.GetByLabelOptions().setExact(true))
                    .fill("approuvée");
            press(page, "Garder l’étiquette");
            assertThat(page.locator("main .badge")).hasText("approuvée");
            ada.check();

            press(page, "Rétablir la version 1");
            assertThat(page.locator(".notices")).containsText("La version 1 est rétablie.");
            assertThat(page.getByRole(AriaRole.REGION, named("Versions")))
                    .containsText("Version 1 rétablie");
            ada.check();
        }
        String address = "/documents/telecharger?id=" + id;
        assertThat(caller.get(address).body()).isEqualTo(FIRST);
        assertThat(caller.get(address + "&version=2").body()).isEqualTo(SECOND);
    }

    @Test
    void whileAdaWorksBrunoWaitsOrDepositsACopy() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        Caller caller = Cast.ada();
        long id = twoVersions(caller, group);
        try (Desk ada = Desk.of("ada.tremblay");
                Desk bruno = Desk.of("bruno.gagnon")) {
            Page hers = ada.open("/documents/document?id=" + id);
            press(hers, "Réserver");
            assertThat(hers.locator(".notices")).containsText("Le document est réservé pour vous.");
            ada.check();

            Page his = bruno.open("/documents/document?id=" + id);
            assertThat(his.locator("main")).containsText("Ada Tremblay a réservé ce document");
            assertThat(his.getByRole(AriaRole.BUTTON, named("Déposer comme copie"))).isVisible();

            HttpResponse<String> refused = newVersion(Cast.bruno(), id, "autre");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("Ada Tremblay a réservé ce document jusqu’au");

            press(hers, "Libérer");
            assertThat(hers.locator(".notices")).containsText("Le document est libre.");
            assertThat(newVersion(Cast.bruno(), id, "Au tour de Bruno").statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void aCoordinatorTakesAForgottenReservationAndItsHolderIsTold() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long id = twoVersions(Cast.bruno(), group);
        try (Desk bruno = Desk.of("bruno.gagnon");
                Desk ada = Desk.of("ada.tremblay")) {
            press(bruno.open("/documents/document?id=" + id), "Réserver");
            assertThat(bruno.page().locator(".notices")).containsText("réservé");

            Page page = ada.open("/documents/document?id=" + id);
            page.getByText("Retirer la réservation…").click();
            ada.check();
            press(page, "Retirer la réservation");
            assertThat(page.locator(".notices")).containsText("La réservation est retirée.");

            assertThat(bruno.open("/alertes").locator("main"))
                    .containsText("On vous a retiré la réservation de ce document");
        }
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE action = 'ReservationBroken'"
                                        + " AND subject_id = ?",
                                Long.toString(id)))
                .isEqualTo(1);
    }

    @Test
    void aReservationWhoseTimeIsOverCountsAsFree() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        Caller ada = Cast.ada();
        long id = twoVersions(ada, group);
        Cast.reserve(ada, id);
        assertThat(newVersion(Cast.bruno(), id, "trop tôt").statusCode()).isEqualTo(409);

        Sql.execute(
                "UPDATE document_lock SET lasts_until = taken_at, reserved_until = taken_at"
                        + " WHERE document_id = "
                        + id);

        assertThat(newVersion(Cast.bruno(), id, "à l’heure").statusCode()).isEqualTo(303);
    }

    @Test
    void whoMayNotReadSeesNoVersion() throws Exception {
        long id = twoVersions(Cast.ada(), Cast.group(Cast.CLOSED_GROUP));
        Caller farid = Cast.farid();
        for (String path :
                new String[] {
                    "/documents/versions?id=" + id,
                    "/documents/version?numero=1&id=" + id,
                    "/documents/comparer?id=" + id,
                    "/documents/telecharger?version=1&id=" + id
                }) {
            assertThat(farid.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static long twoVersions(Caller who, Long group) {
        long id = Cast.deposit(who, group, "Plan_de_sablage.txt", FIRST);
        assertThat(newVersion(who, id, SECOND).statusCode()).isEqualTo(303);
        Eventually.happens(
                "both versions are read",
                Duration.ofSeconds(60),
                () -> who.get("/documents/comparer?id=" + id).body().contains("class=\"diff\""));
        return id;
    }

    private static HttpResponse<String> newVersion(Caller who, long id, String text) {
        return who.upload(
                "/documents/televersement",
                Map.of("document", Long.toString(id)),
                "fichier",
                "Plan_de_sablage.txt",
                text.getBytes(UTF_8));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
