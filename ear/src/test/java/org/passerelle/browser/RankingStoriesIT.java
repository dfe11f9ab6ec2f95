package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** How an administrator looks into the order of results, changes it and comes back. */
class RankingStoriesIT {

    @Test
    void eliseReadsWhyAResultStandsWhereItDoesAndNobodyElseMay() {
        try (Desk elise = Desk.of("elise.bouchard");
                Desk ada = Desk.of("ada.tremblay")) {
            Page page = elise.open("/recherche?q=travail+hybride");
            Locator why = page.locator("a[href*='pourquoi?resultat=page-']").first();
            String address = why.getAttribute("href");
            why.click();

            assertThat(page.locator("tbody")).containsText("Mot");
            assertThat(page.locator("tbody")).containsText("titre");
            assertThat(page.locator("tbody")).containsText("Fraîcheur");
            elise.check();
            ada.open("/recherche?q=travail+hybride");
            assertThat(ada.page().locator("a[href*='/administration/pourquoi']")).hasCount(0);
            assertThat(ada.status(address)).isEqualTo(404);
        }
    }

    @Test
    void eliseIsNotToldOfWhatSheMayNotRead() throws Exception {
        long secret =
                Cast.write(
                        Cast.ada(),
                        Cast.group(Cast.CLOSED_GROUP),
                        "Pirouettes du mélézin",
                        "<p>Mélézin</p>");
        Cast.allIsIndexed();
        try (Desk elise = Desk.of("elise.bouchard")) {
            assertThat(elise.status("/administration/pourquoi?q=mélézin&resultat=page-" + secret))
                    .isEqualTo(404);
        }
    }

    @Test
    void eliseTriesOtherWeightsKeepsThemAndComesBack() throws Exception {
        try (Desk elise = Desk.of("elise.bouchard")) {
            Page page = elise.open("/administration/pertinence?q=trottoir");
            page.getByLabel("Fraîcheur").fill("3");
            page.getByLabel("Titre", new Page.GetByLabelOptions().setExact(true)).fill("1");
            Desk.button(page, "Voir l’aperçu").click();
            assertThat(page.getByLabel("Fraîcheur")).hasValue("3");
            assertThat(page.locator(".judged tbody tr").first()).isVisible();
            elise.check();
            assertThat(Sql.number("SELECT COUNT(*) FROM search_weight")).isZero();

            page.getByLabel("Fraîcheur").fill("30");
            page.locator("form").last().evaluate("form => form.noValidate = true");
            Desk.button(page, "Garder ces poids pour tous").click();
            assertThat(page.locator(".error-summary")).containsText("de 0 à 3");

            page.getByLabel("Fraîcheur").fill("2.5");
            Desk.button(page, "Garder ces poids pour tous").click();
            assertThat(page.locator(".notice")).containsText("valent maintenant pour tous");
            assertThat(page.getByLabel("Fraîcheur")).hasValue("2.5");
            assertThat(Sql.number("SELECT COUNT(*) FROM audit_line WHERE action = 'RankingTuned'"))
                    .isPositive();

            Desk.button(page, "Revenir aux poids habituels").click();
            assertThat(page.locator(".notice")).containsText("habituels");
            assertThat(page.getByLabel("Fraîcheur")).hasValue("0.5");
        }
    }

    @Test
    void eliseJudgesAnswersAndMeasuresTheOrder() {
        try (Desk elise = Desk.of("elise.bouchard")) {
            Page page = elise.open("/administration/pertinence?q=travail+hybride");
            page.locator(".judged select").first().selectOption("3");
            page.locator(".judged select").nth(1).selectOption("1");
            Desk.button(page, "Garder ces jugements").click();
            assertThat(page.locator(".judged select").first()).hasValue("3");

            Desk.button(page, "Mesurer").click();
            assertThat(page.locator("table:has(#mesures) tbody")).containsText("1,000");
            elise.check();

            page.getByTitle("Oublier travail hybride").click();
            assertThat(page.locator(".notice")).containsText("oubliés");
        }
    }

    @Test
    void aTermLeadsToTheOneOfTheOtherLanguage() {
        try (Desk elise = Desk.of("elise.bouchard");
                Desk ada = Desk.of("ada.tremblay")) {
            assertThat(ada.open("/recherche?q=zwintersnel").locator("h1"))
                    .containsText("Aucun résultat");
            Page care = elise.open("/administration/recherche");
            care.getByLabel("Terme", new Page.GetByLabelOptions().setExact(true))
                    .fill("zwintersnel");
            care.getByLabel("Autre terme").fill("winter");
            Desk.button(care, "Relier").click();
            assertThat(care.locator(".notice")).containsText("mènent maintenant");

            Page page = ada.open("/recherche?q=zwintersnel");
            assertThat(page.locator("h1")).containsText(Pattern.compile("[1-9]\\d* résultat"));
            assertThat(page.locator("nav[aria-label^='Voir aussi'] a")).containsText("winter");
            ada.check();
            care.getByTitle("Délier zwintersnel winter").click();
            assertThat(care.locator(".notice")).containsText("ne sont plus liés");
        }
    }

    @Test
    void aQuestionWithoutResultOffersOtherWays() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/recherche?q=%22trottoir+zwqx%22+type:personne");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Chercher sans guillemets ni conditions"))
                    .click();
            assertThat(page.locator(".results article").first()).isVisible();
        }
    }
}
