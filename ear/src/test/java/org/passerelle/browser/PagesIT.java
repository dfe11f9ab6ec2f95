package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Every page, as different people see it on different screens; {@link Desk} checks each. */
class PagesIT {

    private static final List<String> LISTS =
            List.of(
                    "/accueil",
                    "/accueil?onglet=groupes",
                    "/accueil?onglet=mentions",
                    "/annuaire",
                    "/annuaire?nom=xyzzy",
                    "/annuaire/mon-profil",
                    "/groupes",
                    "/groupes/nouveau",
                    "/documents",
                    "/documents/echeances",
                    "/documents/fiches",
                    "/documents?rayon=communs",
                    "/documents?rayon=communs&vue=grille",
                    "/documents?rayon=moi",
                    "/documents?rayon=recents",
                    "/documents?rayon=favoris",
                    "/documents?rayon=partages",
                    "/documents/corbeille",
                    "/wiki",
                    "/wiki/editeur",
                    "/discussions",
                    "/discussions/nouvelle",
                    "/brouillons",
                    "/recherche",
                    "/recherche?q=neige",
                    "/recherche?q=xyzzy",
                    "/recherche?q=hiver+type:document+type:rien&langue=fr&format=pdf&tri=date",
                    "/recherche?q=hiver&du=2026-02-31",
                    "/recherche?q=merci&du=2020-01-01&etat=vigueur",
                    "/recherche?q=le+la+les&page=10000",
                    "/alertes",
                    "/alertes/recherches",
                    "/documents/demande",
                    "/aide");

    @Test
    void theSignInPageSaysWhatIsMissing() {
        try (Desk anybody = Desk.at(House.baseUri())) {
            Page page = anybody.open("/connexion");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Ouvrir une session"))
                    .click();
            assertThat(page.locator(".error-summary")).containsText("Écrivez votre identifiant.");
            anybody.check();
        }
    }

    @Test
    void aCoordinatorSeesSoundPagesOnAWideScreen() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            LISTS.forEach(ada::open);
            pagesOfHerGroup(ada).forEach(ada::open);
        }
    }

    @Test
    void aCoordinatorSeesSoundPagesInTheDark() {
        try (Desk ada = Desk.dark(House.baseUri()).signIn("ada.tremblay")) {
            LISTS.forEach(ada::open);
            pagesOfHerGroup(ada).forEach(ada::open);
        }
    }

    @Test
    void aCoordinatorSeesSoundPagesOnAPhone() {
        try (Desk ada = Desk.phone(House.baseUri()).signIn("ada.tremblay")) {
            LISTS.forEach(ada::open);
            pagesOfHerGroup(ada).forEach(ada::open);
            Page page = ada.open("/accueil");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir le menu"))
                    .click();
            assertThat(
                            page.getByRole(
                                    AriaRole.NAVIGATION,
                                    new Page.GetByRoleOptions().setName("Navigation principale")))
                    .isVisible();
            ada.check();
        }
    }

    @Test
    void theAdministratorSeesHerPagesAndNobodyElseDoes() {
        try (Desk elise = Desk.of("elise.bouchard");
                Desk bruno = Desk.of("bruno.gagnon")) {
            for (String page :
                    List.of(
                            "/administration",
                            "/administration/fichiers",
                            "/administration/introuvables",
                            "/administration/bibliotheques",
                            "/administration/importation",
                            "/administration/recherche",
                            "/administration/pertinence",
                            "/administration/pertinence?q=neige",
                            "/administration/types",
                            "/administration/regles",
                            "/administration/conservation",
                            "/administration/gels",
                            "/administration/destructions")) {
                elise.open(page);
                assertThat(bruno.status(page)).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void whatDoesNotExistIsSaidInTheHouseStyle() {
        try (Desk bruno = Desk.of("bruno.gagnon")) {
            for (String page :
                    List.of(
                            "/inconnue",
                            "/wiki/page?id=1",
                            "/wiki/page?id=abc",
                            "/wiki/page",
                            "/accueil.xhtml")) {
                assertThat(bruno.status(page)).as(page).isEqualTo(404);
                assertThat(
                                bruno.page()
                                        .getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions().setLevel(1)))
                        .containsText("Ce pont ne mène nulle part");
                bruno.check();
            }
        }
    }

    @Test
    void readingAndSearchingWorkWithoutJavaScript() {
        try (Desk farid = Desk.withoutJavaScript(House.baseUri()).signIn("farid.benali")) {
            Page page = farid.page();
            page.getByRole(AriaRole.SEARCHBOX).first().fill("travail hybride");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(Pattern.compile("\\d+ résultats?"));
            page.locator(".results a").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
        }
    }

    @Test
    void theInterfaceSpeaksEnglishToWhoeverAsks() {
        try (Desk emily = Desk.of("emily.carter")) {
            Page page = emily.page();
            boolean french = "fr-CA".equals(page.locator("html").getAttribute("lang"));
            if (french) {
                page.locator(".me-button").click();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                        .click();
            }
            assertThat(page.locator("html")).hasAttribute("lang", "en-CA");
            LISTS.forEach(emily::open);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Help");
        }
    }

    // The pages of things have numbers: they are followed from the page of the group.
    private static List<String> pagesOfHerGroup(Desk ada) {
        Page page = ada.open("/groupes");
        String group =
                path(
                        page,
                        "main a[href*='/groupes/groupe?id=']:has-text('Mobilité et santé en"
                                + " hiver')");
        ada.open(group);
        String document = path(page, "main a[href*='/documents/document?id=']");
        String discussion = path(page, "main a[href*='/discussions/discussion?id=']");
        String number = group.replaceFirst(".*id=", "");
        String wiki = "/wiki/page?id=" + revisedPageOf(number);
        String documentNumber = document.replaceFirst(".*id=(\\d+).*", "$1");
        String pageNumber = wiki.replaceFirst(".*id=", "");
        return List.of(
                group,
                "/groupes/membres?id=" + number,
                "/groupes/reglages?id=" + number,
                "/documents?groupe=" + number,
                "/documents?groupe=" + number + "&tri=taille&vue=grille",
                "/documents/corbeille?ici=g" + number,
                "/documents/deplacer?choix=f" + documentNumber,
                "/documents/deplacer?choix=f" + documentNumber + "&vers=moi&ici=g" + number,
                wiki,
                "/wiki/historique?id=" + pageNumber,
                "/wiki/comparer?id=" + pageNumber + "&de=1&a=2",
                "/wiki/editeur?id=" + pageNumber,
                document,
                document.replace("/document?", "/modifier?"),
                document.replace("/document?", "/officiel?"),
                "/documents/fiches?ids=" + document.replaceFirst(".*id=", ""),
                "/partager?id=" + document.replaceFirst(".*id=", ""),
                discussion);
    }

    /** Other tests write pages too: one is wanted that has two revisions to compare. */
    private static long revisedPageOf(String group) {
        try {
            return Sql.number(
                    "SELECT MIN(r.page_id) FROM page_revision r JOIN content c ON c.id = r.page_id"
                            + " WHERE c.home_id = ? AND c.state = 'PUBLISHED' AND r.number = 2",
                    group);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Page page, String selector) {
        return page.locator(selector).first().getAttribute("href");
    }
}
