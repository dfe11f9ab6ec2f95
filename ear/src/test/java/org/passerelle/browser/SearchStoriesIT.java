package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.House;

/** How people narrow a search, come back to an old one, and make it better for all. */
class SearchStoriesIT {

    @Test
    void adaNarrowsHerSearchAndTakesAFilterAway() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/recherche?q=trottoir");
            page.getByLabel(Pattern.compile("^PDF")).check();
            Desk.button(page, "Appliquer").click();

            assertThat(page).hasURL(Pattern.compile("format=pdf"));
            assertThat(chips(page)).hasText(Pattern.compile("PDF"));
            ada.check();
            chips(page).click();
            assertThat(page).hasURL(Pattern.compile("^(?!.*format=)"));

            page.navigate(page.url().replaceFirst("q=[^&]*", "q=trottoir+type:page+type:rien"));
            assertThat(page.locator(".notice")).containsText("type:rien");
            assertThat(chips(page)).containsText("type:page");
            assertThat(page.locator(".tabs")).not().containsText("Documents");
        }
    }

    @Test
    void aPassageOfAPdfSaysItsPage() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/recherche?q=trottoir+format:pdf");
            Locator hit = page.locator("a[href*='trouver=']").first();

            assertThat(hit).hasText(Pattern.compile("p\\.\\s\\d+"));
            hit.click();
            assertThat(page)
                    .hasURL(Pattern.compile("/documents/document\\?id=\\d+&page=\\d+&trouver="));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
        }
    }

    @Test
    void brunoComesBackToWhatHeAskedAndForgetsIt() {
        try (Desk bruno = Desk.of("bruno.gagnon")) {
            Page page = bruno.page();
            page.waitForResponse(
                    answer -> answer.url().endsWith("/api/recherches"),
                    () -> bruno.open("/recherche?q=passage+piéton"));
            bruno.open("/recherche");
            assertThat(
                            page.locator("#recherches + p + ul, section[aria-labelledby=passees]")
                                    .first())
                    .containsText("passage piéton");

            page.keyboard().press("/");
            page.keyboard().type("passage");
            Locator suggestions = page.getByRole(AriaRole.LISTBOX);
            assertThat(suggestions).containsText("Vos recherches récentes");
            assertThat(suggestions.getByRole(AriaRole.OPTION).last())
                    .containsText("passage piéton");
            bruno.check();

            bruno.open("/recherche");
            Desk.button(page, "Les oublier").click();
            assertThat(page.locator(".notice")).containsText("oubliées");
            assertThat(page.locator("main")).not().containsText("passage piéton");
        }
    }

    @Test
    void eliseMakesTwoWordsMeanTheSameAtOnce() {
        try (Desk elise = Desk.of("elise.bouchard");
                Desk ada = Desk.of("ada.tremblay")) {
            assertThat(total(ada.open("/recherche?q=pavebrique"))).contains("Aucun résultat");

            Page care = elise.open("/administration/recherche?mot=pavebrique");
            care.getByLabel("Mots ou expressions").fill("pavebrique\ntrottoir");
            Desk.button(care, "Voir ce que chacun trouve").click();
            assertThat(care.locator(".notice")).containsText("ne trouve rien aujourd’hui");
            elise.check();
            Desk.button(care, "Ajouter").click();
            assertThat(care.locator(".notice"))
                    .containsText("veulent maintenant dire la même chose");

            Page page = ada.open("/recherche?q=pavebrique");
            assertThat(total(page)).matches("\\d+ résultats? pour .*");
            assertThat(page.locator("mark").first()).containsText("trottoir");

            care.getByTitle("Retirer pavebrique").click();
            assertThat(care.locator(".notice")).containsText("ne sont plus liés");
            assertThat(total(ada.open("/recherche?q=pavebrique"))).contains("Aucun résultat");
        }
    }

    @Test
    void eliseSaysWhichAnswerComesFirstAndOnlyThoseWhoMayReadItSeeIt() {
        long group = Long.parseLong(groupNumber());
        try (Desk elise = Desk.of("elise.bouchard");
                Desk ada = Desk.of("ada.tremblay");
                Desk bruno = Desk.of("bruno.gagnon")) {
            Page care = elise.open("/administration/recherche");
            care.getByLabel("Quand on demande").fill("comment marcher l’hiver");
            care.getByLabel("Montrer d’abord")
                    .fill("https://exemple.qc.ca/groupes/groupe?id=" + group);
            Desk.button(care, "Mettre devant").click();
            assertThat(care.locator(".notice")).containsText("passe maintenant devant");

            Page seen = ada.open("/recherche?q=COMMENT+MARCHER+L’HIVER");
            assertThat(seen.locator(".promoted")).containsText(Cast.CLOSED_GROUP);
            bruno.open("/recherche?q=comment+marcher");
            assertThat(bruno.page().locator(".promoted")).hasCount(0);

            care.getByTitle("Retirer comment marcher l’hiver").click();
            assertThat(care.locator(".notice")).containsText("ne passe plus devant");
        }
    }

    @Test
    void adaSeesWhatResemblesAPageAndKeepsTheListAsATable() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/recherche?q=Guide+de+la+traverse&type=page");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Semblables Guide de la traverse déneigée"))
                    .click();
            assertThat(page.locator(".results article").first()).isVisible();
            assertThat(page.locator(".results h3 a"))
                    .not()
                    .hasText(new String[] {"Guide de la traverse déneigée"});

            String address =
                    page.getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions()
                                            .setName("Exporter ces résultats (CSV)"))
                            .getAttribute("href");
            APIResponse table = page.request().get(House.baseUri().resolve(address).toString());
            assertThat(table.headers().get("content-type")).startsWith("text/csv");
            assertThat(table.text()).startsWith("\uFEFF\"Titre\";\"Type\"");
            assertThat(table.text().lines().count()).isGreaterThan(1);
        }
    }

    private static String groupNumber() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/groupes");
            String address =
                    page.locator("main a", new Page.LocatorOptions().setHasText(Cast.CLOSED_GROUP))
                            .first()
                            .getAttribute("href");
            return address.replaceFirst(".*id=(\\d+).*", "$1");
        }
    }

    private static String total(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    private static Locator chips(Page page) {
        return page.locator("ul[aria-label='Filtres en place'] a").first();
    }
}
