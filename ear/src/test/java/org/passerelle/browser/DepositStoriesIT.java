package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** Ada puts files in the library of her group, as people do: in a hurry, and on a bad line. */
class DepositStoriesIT {

    private static final int MEGABYTE = 1 << 20;

    /** What a busy machine needs. */
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void aLineThatBreaksIsTakenUpByItself() {
        try (Desk ada = ada()) {
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

            choose(page, file("Relevés coupés.bin", 6 * MEGABYTE));

            assertThat(line(page, "Relevés coupés.bin")).containsText("Déposé", SOON);
            assertThat(pieces.get()).isGreaterThan(1);
        }
    }

    @Test
    void anUploadIsSuspendedAndGoesOn() {
        try (Desk ada = ada()) {
            Page page = library(ada);
            page.route(
                    Pattern.compile("/documents/envois/\\d+$"),
                    route -> {
                        if (!route.request().method().equals("PATCH")) {
                            route.resume();
                        }
                    });
            choose(page, file("Pause.bin", 6 * MEGABYTE));
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
        Path file = Files.write(folder.resolve("Recharge.bin"), noise(41, 6 * MEGABYTE));
        try (Desk ada = ada()) {
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
        try (Desk ada = ada()) {
            Page page = library(ada);
            page.locator("[data-choix=dossier]").setInputFiles(folder.resolve("Tournée"));

            assertThat(line(page, "Tournée/Secteur nord/Rue des Érables.txt"))
                    .containsText("Déposé", SOON);
            assertThat(panel(page)).containsText("Dépôt terminé", SOON);
            assertThat(page.locator("#bibliotheque")).containsText("Tournée");
            ada.check();
        }
    }

    @Test
    void aPictureFromTheClipboardGetsAName() {
        try (Desk ada = ada()) {
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
        byte[] same = noise(42, 20_000);
        try (Desk ada = ada()) {
            Page page = library(ada);
            choose(
                    page,
                    new FilePayload("Original du rapport.bin", "application/octet-stream", same));
            assertThat(line(page, "Original du rapport.bin")).containsText("Déposé", SOON);

            choose(page, new FilePayload("Copie du rapport.bin", "application/octet-stream", same));

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
        try (Desk ada = ada()) {
            Page page = library(ada);
            choose(
                    page,
                    file("Grille a.bin", 900),
                    file("Grille b.bin", 901),
                    file("Grille c.bin", 902));
            assertThat(panel(page)).containsText("Dépôt terminé", SOON);

            choose(
                    page,
                    file("Grille a.bin", 903),
                    file("Grille b.bin", 904),
                    file("Grille c.bin", 905));
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
        try (Desk ada = ada()) {
            Page page = library(ada);
            choose(
                    page,
                    new FilePayload("outil.exe", "application/octet-stream", noise(43, 50)),
                    new FilePayload("comptes.xlsm", "application/octet-stream", noise(44, 50)),
                    new FilePayload("faux.pdf", "application/octet-stream", word),
                    new FilePayload("vide.txt", "application/octet-stream", new byte[0]),
                    file("Bon fichier.bin", 906));

            assertThat(line(page, "outil.exe")).containsText("Les programmes", SOON);
            assertThat(line(page, "comptes.xlsm")).containsText("Enregistrez-le en .xlsx");
            assertThat(line(page, "faux.pdf")).containsText("c’est un document Word");
            assertThat(line(page, "vide.txt")).containsText("Ce fichier est vide");
            assertThat(line(page, "Bon fichier.bin")).containsText("Déposé", SOON);
            assertThat(panel(page)).containsText("4 à revoir");
        }
    }

    @Test
    void thePanelFitsAPhoneAndTheDark() {
        for (Desk desk : new Desk[] {Desk.phone(House.baseUri()), Desk.dark(House.baseUri())}) {
            try (Desk ada = desk.signIn("ada.tremblay", ExampleData.PASSWORD)) {
                Page page = library(ada);
                choose(page, file("Petit écran " + System.nanoTime() + ".bin", 907));
                assertThat(panel(page)).containsText("Dépôt terminé", SOON);
                ada.check();
            }
        }
    }

    private static Desk ada() {
        return Desk.at(House.baseUri()).signIn("ada.tremblay", ExampleData.PASSWORD);
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

    private static void choose(Page page, FilePayload... files) {
        page.locator("#depot-fichiers").setInputFiles(files);
    }

    private static Locator panel(Page page) {
        return page.locator(".depot-suivi h3");
    }

    private static Locator line(Page page, String name) {
        return page.locator(".uploads > li", new Page.LocatorOptions().setHasText(name)).first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /** Bytes that nobody else sends. */
    private static FilePayload file(String name, int size) {
        return new FilePayload(
                name, "application/octet-stream", noise(name.hashCode() + System.nanoTime(), size));
    }

    private static byte[] noise(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
