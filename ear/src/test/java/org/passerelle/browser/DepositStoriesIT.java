package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.browser.DepositPanel.SOON;
import static org.passerelle.browser.DepositPanel.button;
import static org.passerelle.browser.DepositPanel.choose;
import static org.passerelle.browser.DepositPanel.file;
import static org.passerelle.browser.DepositPanel.heading;
import static org.passerelle.browser.DepositPanel.line;
import static org.passerelle.browser.DepositPanel.noise;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.launcher.House;

/** Ada puts files in the library of her group, as people do: in a hurry, and on a bad line. */
class DepositStoriesIT {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void aLineThatBreaksIsTakenUpByItself() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            AtomicInteger pieces = new AtomicInteger();
            page.route(
                    Pattern.compile("/documents/envois/\\d+$"),
                    route -> {
                        boolean firstPiece =
                                route.request().method().equals("PATCH")
                                        && pieces.incrementAndGet() == 1;
                        if (firstPiece) {
                            route.abort("connectionreset");
                        } else {
                            route.resume();
                        }
                    });

            choose(page, file("Relevés coupés.bin", noise(6 * MEGABYTE)));

            assertThat(line(page, "Relevés coupés.bin")).containsText("Déposé", SOON);
            assertThat(pieces.get()).isGreaterThan(1);
        }
    }

    @Test
    void anUploadIsSuspendedAndGoesOn() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            page.route(
                    Pattern.compile("/documents/envois/\\d+$"),
                    route -> {
                        if (!route.request().method().equals("PATCH")) {
                            route.resume();
                        }
                    });
            choose(page, file("Pause.bin", noise(6 * MEGABYTE)));
            button(line(page, "Pause.bin"), "Suspendre").click();
            assertThat(line(page, "Pause.bin")).containsText("Suspendu");
            ada.check();
            page.unrouteAll();

            button(line(page, "Pause.bin"), "Reprendre").click();

            assertThat(line(page, "Pause.bin")).containsText("Déposé", SOON);
        }
    }

    @Test
    void theSameFileChosenAgainAfterAReloadGoesOn(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("Recharge.bin"), noise(6 * MEGABYTE));
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            page.onDialog(dialog -> dialog.accept());
            page.route(
                    Pattern.compile("/documents/envois/\\d+$"),
                    route -> {
                        if (!route.request().method().equals("PATCH")) {
                            route.resume();
                        }
                    });
            page.locator("#depot-fichiers").setInputFiles(file);
            page.waitForRequest(
                    request -> request.method().equals("PATCH"),
                    () -> assertThat(line(page, "Recharge.bin")).isVisible());
            // Not before: what is held back would go on at once, and arrive.
            page.reload();
            page.unrouteAll();
            AtomicInteger announced = new AtomicInteger();
            page.onRequest(
                    request -> {
                        if (request.url().endsWith("/documents/envois")) {
                            announced.incrementAndGet();
                        }
                    });

            page.locator("#depot-fichiers").setInputFiles(file);

            assertThat(line(page, "Recharge.bin")).containsText("Déposé", SOON);
            assertThat(announced.get()).as("it is not announced anew").isZero();
        }
    }

    @Test
    void aWholeFolderKeepsItsFolders(@TempDir Path folder) throws Exception {
        Path tour = Files.createDirectories(folder.resolve("Tournée/Secteur nord"));
        Files.writeString(
                tour.getParent().resolve("Lisez-moi de la tournée.txt"), "Avant sept heures.");
        Files.writeString(tour.resolve("Rue des Érables.txt"), "Sablée.");
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            page.locator("[data-choix=dossier]").setInputFiles(folder.resolve("Tournée"));

            assertThat(line(page, "Tournée/Secteur nord/Rue des Érables.txt"))
                    .containsText("Déposé", SOON);
            assertThat(heading(page)).containsText("Dépôt terminé", SOON);
            assertThat(page.locator("#bibliotheque")).containsText("Tournée");
            ada.check();
        }
    }

    @Test
    void aPictureFromTheClipboardGetsAName() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            page.evaluate(
                    """
                    () => {
                      const transfer = new DataTransfer();
                      const bytes = crypto.getRandomValues(new Uint8Array(64));
                      const head = [137, 80, 78, 71, 13, 10, 26, 10];
                      const type = { type: "image/png" };
                      transfer.items.add(new File([new Uint8Array(head), bytes], "image.png", type));
                      const init = { clipboardData: transfer, bubbles: true, cancelable: true };
                      document.dispatchEvent(new ClipboardEvent("paste", init));
                    }\
                    """);

            assertThat(line(page, "Capture d’écran du")).containsText("Déposé", SOON);
        }
    }

    @Test
    void theSameFileElsewhereIsPointedOutBeforeItTravels() {
        byte[] same = noise(20_000);
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            choose(page, file("Original du rapport.bin", same));
            assertThat(line(page, "Original du rapport.bin")).containsText("Déposé", SOON);

            choose(page, file("Copie du rapport.bin", same));

            Locator copy = line(page, "Copie du rapport.bin");
            assertThat(copy).containsText("Ce fichier est déjà ici, dans Mobilité et santé", SOON);
            assertThat(copy.getByRole(AriaRole.LINK)).containsText("Ouvrir");
            ada.check();
            button(copy, "Déposer quand même").click();
            assertThat(copy).containsText("Déposé.", SOON);
        }
    }

    @Test
    void aNameThatIsTakenIsAQuestion() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            choose(
                    page,
                    file("Grille a.bin", noise(900)),
                    file("Grille b.bin", noise(901)),
                    file("Grille c.bin", noise(902)));
            assertThat(heading(page)).containsText("Dépôt terminé", SOON);

            choose(
                    page,
                    file("Grille a.bin", noise(903)),
                    file("Grille b.bin", noise(904)),
                    file("Grille c.bin", noise(905)));
            Locator question = page.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("« Grille a.bin » est déjà ici");
            ada.check();
            button(question, "Nouvelle version").click();
            assertThat(question).containsText("Grille b.bin");
            question.getByRole(AriaRole.CHECKBOX).check();
            button(question, "Garder les deux").click();

            assertThat(page.locator(".uploads")).containsText("Version 2 déposée", SOON);
            assertThat(page.locator("#bibliotheque")).containsText("Grille c (2)", SOON);
        }
    }

    @Test
    void whatIsRefusedSaysWhyAndTheOthersGoOn() {
        byte[] word = "PK\3\4\24\0\0\0\0\0word/document.xml".getBytes(StandardCharsets.ISO_8859_1);
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = library(ada);
            choose(
                    page,
                    file("outil.exe", noise(50)),
                    file("comptes.xlsm", noise(50)),
                    file("faux.pdf", word),
                    file("vide.txt", new byte[0]),
                    file("Bon fichier.bin", noise(906)));

            assertThat(line(page, "outil.exe")).containsText("Les programmes", SOON);
            assertThat(line(page, "comptes.xlsm")).containsText("Enregistrez-le en .xlsx");
            assertThat(line(page, "faux.pdf")).containsText("c’est un document Word");
            assertThat(line(page, "vide.txt")).containsText("Ce fichier est vide");
            assertThat(line(page, "Bon fichier.bin")).containsText("Déposé", SOON);
            assertThat(heading(page)).containsText("4 à revoir");
        }
    }

    @Test
    void thePanelFitsAPhoneAndTheDark() {
        for (Desk desk : new Desk[] {Desk.phone(House.baseUri()), Desk.dark(House.baseUri())}) {
            try (Desk ada = desk.signIn("ada.tremblay")) {
                Page page = library(ada);
                choose(page, file("Petit écran " + System.nanoTime() + ".bin", noise(907)));
                assertThat(heading(page)).containsText("Dépôt terminé", SOON);
                ada.check();
            }
        }
    }

    private static Page library(Desk ada) {
        Page page = ada.open("/groupes");
        String group =
                page.locator(
                                "main a[href*='/groupes/groupe?id=']:has-text('Mobilité et santé en"
                                        + " hiver')")
                        .first()
                        .getAttribute("href");
        return ada.open("/documents?groupe=" + group.replaceFirst(".*id=", ""));
    }
}
