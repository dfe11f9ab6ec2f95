package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** What lists say of each document beside its name: who works on it, and what it looks like. */
class LibrarySignsIT {

    private static long group;

    @BeforeAll
    static void adaHasAGroup() {
        group = Cast.openGroup(Cast.ada(), "Groupe qui regarde ses papiers", "CLOSED");
        Cast.deposit(Cast.ada(), group, "Bravo.txt", "Le papier que personne ne tient");
    }

    @Test
    void whoWorksOnADocumentIsSaidInEveryList() {
        Caller caller = Cast.ada();
        long document = Cast.deposit(caller, group, "Occupé.txt", "Ada y travaille");
        Cast.reserve(caller, document);
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?groupe=" + group);
            assertThat(row(page, "Occupé")).containsText("Réservé par vous jusqu’");
            assertThat(row(page, "Bravo")).not().containsText("Réservé");
            ada.open("/documents?groupe=" + group + "&vue=grille");
            assertThat(page.locator(".library-grid > li").filter(having("Occupé")))
                    .containsText("Réservé par vous jusqu’");
        }
        long shown = Cast.deposit(caller, null, "Occupé dans les communs.txt", "Ada y travaille");
        Cast.reserve(caller, shown);
        try (Desk bruno = Desk.of("bruno.gagnon")) {
            Page page = bruno.open("/documents");
            assertThat(row(page, "Occupé dans les communs"))
                    .containsText("Réservé par Ada Tremblay jusqu’");
            bruno.open("/documents?rayon=communs&tri=modifie");
            assertThat(row(page, "Occupé dans les communs"))
                    .containsText("Réservé par Ada Tremblay jusqu’");
        }
    }

    @Test
    void theGridShowsWhatFilesLookLikeAsSoonAsItIsDrawn() throws Exception {
        Cast.deposit(Cast.ada(), group, "Dessin.png", picture());
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?groupe=" + group + "&vue=grille");
            Locator drawn =
                    page.locator(".library-grid > li")
                            .filter(having("Dessin"))
                            .locator(".thumbnail img");
            assertThat(drawn)
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(drawn).hasJSProperty("complete", true);
            assertThat(drawn).not().hasJSProperty("naturalWidth", 0);
            ada.check();

            page.reload();
            assertThat(drawn).hasAttribute("loading", "lazy");
            assertThat(
                            page.locator(".library-grid > li")
                                    .filter(having("Bravo"))
                                    .locator(".thumbnail img"))
                    .hasCount(0);
            ada.check();
            ada.screenshot("grille");

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Actions sur Dessin"))
                    .click();
            page.locator(".line-menu:popover-open").getByText("Ajouter aux favoris").click();
            assertThat(page.locator("main")).containsText("C’est dans vos favoris");
            assertThat(drawn).isVisible();
        }
    }

    private static Locator row(Page page, String title) {
        return page.locator("tbody tr").filter(having(title)).first();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** Noise, so that nobody has drawn it before. */
    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random();
        for (int i = 0; i < 300 * 200; i++) {
            picture.setRGB(i % 300, i / 300, random.nextInt());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
