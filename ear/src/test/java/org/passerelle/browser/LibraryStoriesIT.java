package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.House;

/** Ada keeps a library in order: with the mouse, with the keyboard, and without a script. */
class LibraryStoriesIT {

    private static long group;

    @BeforeAll
    static void adaHasAGroupWithFiles() {
        Caller ada = Cast.ada();
        group = Cast.openGroup(ada, "Groupe qui range ses papiers", "CLOSED");
        for (String name : new String[] {"Alpha", "Bravo", "Charlie", "Delta"}) {
            Cast.deposit(ada, group, name + ".txt", "Le papier " + name);
        }
    }

    @Test
    void sheMakesAFolderMovesTwoFilesIntoItAndTakesItBack() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?groupe=" + group);
            makeFolder(page, "Rangé à la souris");
            page.getByLabel("Choisir Alpha").check();
            page.getByLabel("Choisir Bravo").check();
            assertThat(page.locator(".selection-bar")).containsText("2 choisis");
            ada.check();
            ada.screenshot("bibliotheque");
            page.locator(".selection-bar").getByText("Déplacer vers…").click();
            ada.check();
            link(page, "Groupe qui range ses papiers");
            link(page, "Rangé à la souris");
            assertThat(page.locator("main")).containsText("Les mêmes personnes pourront lire");
            ada.check();
            ada.screenshot("deplacer");
            button(page, "Déplacer ici");

            assertThat(heading(page)).hasText("Rangé à la souris");
            assertThat(page.locator("main")).containsText("2 éléments sont déplacés ici");
            assertThat(page.locator("tbody")).containsText("Alpha");
            ada.check();
            button(page, "Annuler");
            assertThat(page.locator("tbody")).containsText("Alpha");
            assertThat(heading(page)).hasText("Bibliothèque");
        }
    }

    @Test
    void sheRenamesWithTheKeyboardAndThrowsAwayWithTheMenuOfTheLine() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?groupe=" + group);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Actions sur Charlie"))
                    .focus();
            page.keyboard().press("Enter");
            ada.check();
            page.locator(".line-menu:popover-open").getByText("Renommer").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Nouveau nom de Charlie")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("Papier renommé");
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody")).containsText("Papier renommé");

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Actions sur Papier renommé"))
                    .click();
            page.locator(".line-menu:popover-open").getByText("Mettre à la corbeille").click();
            assertThat(page.locator("main")).containsText("C’est à la corbeille");
            button(page, "Annuler");
            assertThat(page.locator("tbody")).containsText("Papier renommé");
            ada.check();
        }
    }

    @Test
    void sheDragsTwoFilesOntoAFolderAndOneOntoTheTree() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Cast.deposit(Cast.ada(), group, "Écho.txt", "Le papier Écho");
            Cast.deposit(Cast.ada(), group, "Fox-trot.txt", "Le papier Fox-trot");
            Page page = ada.open("/documents?groupe=" + group);
            makeFolder(page, "Rangé en glissant");
            page.getByLabel("Choisir Écho").check();
            page.getByLabel("Choisir Fox-trot").check();
            row(page, "Fox-trot").locator("td.when").dragTo(row(page, "Rangé en glissant"));

            Locator question = page.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("Déplacer 2 éléments dans « Rangé en glissant »");
            assertThat(question).containsText("Les mêmes personnes pourront lire");
            ada.check();
            ada.screenshot("glisser");
            question.getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déplacer ici"))
                    .click();

            assertThat(page.locator("main")).containsText("2 éléments sont déplacés");
            assertThat(heading(page)).hasText("Bibliothèque");
            assertThat(page.locator("tbody")).not().containsText("Écho");
            ada.check();

            link(page, "Voir où");
            assertThat(heading(page)).hasText("Rangé en glissant");
            row(page, "Écho").locator("td.when").dragTo(page.locator(".tree li").first());
            assertThat(question).containsText("Déplacer « Écho » dans « Toute la bibliothèque »");
            question.getByText("Annuler").click();
            assertThat(question).not().isVisible();
            assertThat(page.locator("tbody")).containsText("Écho");
        }
    }

    @Test
    void withoutAScriptAllOfItWorks() {
        try (Desk ada = Desk.withoutJavaScript(House.baseUri()).signIn("ada.tremblay")) {
            Page page = ada.page();
            page.navigate(House.baseUri().resolve("/documents?groupe=" + group).toString());
            makeFolder(page, "Rangé sans script");
            page.getByLabel("Choisir Delta").check();
            page.locator(".selection-bar button[value=deplacer]").click();
            link(page, "Groupe qui range ses papiers");
            link(page, "Rangé sans script");
            button(page, "Déplacer ici");
            assertThat(page.locator("tbody")).containsText("Delta");
            page.getByLabel("Choisir Delta").check();
            page.locator(".selection-bar button[value=corbeille]").click();
            assertThat(page.locator("main")).containsText("C’est à la corbeille");
        }
    }

    private static void makeFolder(Page page, String name) {
        button(page, "Nouveau dossier");
        page.getByLabel("Nom du dossier").fill(name);
        button(page, "Créer le dossier");
        assertThat(page.locator("tbody")).containsText(name);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .last()
                .click();
    }

    private static Locator row(Page page, String title) {
        return page.locator("tbody tr").filter(having(title)).first();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
