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
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.passerelle.documents.storage.Antivirus;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Not every file that is sent simply arrives: each time the line of the file says what to do. */
class DepositEndsIT {

    private static final String ANTIVIRUS = "passerelle.antivirus.address";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whatIsHereAlreadyIsShownWithALinkInsteadOfASecondCopy() throws Exception {
        byte[] same = noise(20_000);
        Cast.deposit(Cast.ada(), Cast.group(Cast.CLOSED_GROUP), "Barème unique.bin", same);
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?rayon=moi");
            choose(page, file("Barème encore.bin", same));
            Locator line = line(page, "Barème encore.bin");
            assertThat(line).containsText("Ce fichier est déjà ici, dans Mobilité", SOON);
            assertThat(line.getByRole(AriaRole.LINK)).containsText("Ouvrir");
            assertThat(button(line, "Déposer quand même")).isVisible();
            assertThat(button(line, "Passer")).isVisible();
            ada.check();

            button(line, "Poser un lien ici").click();

            assertThat(line).containsText("Lien posé ici vers « Barème unique »", SOON);
            assertThat(page.locator("#bibliotheque tbody tr:has-text('Barème unique')"))
                    .containsText("Lien", SOON);
            assertThat(heading(page)).containsText("Dépôt terminé");
            ada.check();
        }
        assertThat(Sql.number("SELECT COUNT(*) FROM content WHERE file_name LIKE 'Barème %.bin'"))
                .isEqualTo(1);
    }

    @Test
    void anArchiveIsUnpackedWhenSheWantsIt() throws Exception {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("Classeur déballé/Fiche.txt"));
            zip.write(noise(40));
        }
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents?rayon=moi");
            choose(page, file("Classeur.zip", archive.toByteArray()));
            Locator question = page.getByRole(AriaRole.DIALOG);
            question.getByRole(AriaRole.CHECKBOX).check();
            ada.check();
            button(question, "Déposer").click();

            assertThat(line(page, "Classeur.zip")).containsText("1 fichier déposé", SOON);
            assertThat(page.locator("#bibliotheque")).containsText("Classeur déballé", SOON);
        }
    }

    @Test
    void aSmallVersionOfADocumentReservedMeanwhileBecomesACopyWithoutBeingSentAgain()
            throws Exception {
        depositsACopy(3_000);
    }

    @Test
    void aLargeOneToo() throws Exception {
        depositsACopy(6 << 20);
    }

    private static void depositsACopy(int size) throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        Caller ada = Cast.ada();
        String title = "Consigne de " + size;
        long document = Cast.deposit(ada, group, title + ".bin", noise(100));
        try (Desk bruno = Desk.of("bruno.gagnon")) {
            Page page = bruno.open("/documents/document?id=" + document);
            AtomicInteger bodies = new AtomicInteger();
            AtomicInteger reserved = new AtomicInteger();
            page.route(
                    Pattern.compile("/documents/envois(/\\d+)?$"),
                    route -> {
                        boolean bringsBytes =
                                route.request().headers().containsKey("content-type")
                                        && !route.request().method().equals("GET");
                        if (bringsBytes && bodies.incrementAndGet() == 1) {
                            Cast.reserve(ada, document);
                            reserved.incrementAndGet();
                        }
                        route.resume();
                    });
            choose(page, file(title + ".bin", noise(size)));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Déposer la version"))
                    .click();

            Locator line = line(page, title + ".bin");
            assertThat(line).containsText("Ada Tremblay a réservé ce document jusqu’", SOON);
            assertThat(button(line, "Réessayer")).isVisible();
            button(line, "Déposer comme copie").click();
            page.waitForURL(Pattern.compile("id=(?!" + document + "\\b)\\d+.*depose=copie"));

            assertThat(page.locator("h1")).containsText(title);
            assertThat(page.locator("main")).containsText("Déposé comme copie");
            assertThat(reserved.get()).isEqualTo(1);
            assertThat(bodies.get()).as("how often the bytes travelled").isEqualTo(1);
        }
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM document_version WHERE document_id = ?",
                                document))
                .isEqualTo(1);
    }

    @Test
    void aFileThatTheAntivirusHoldsSaysSoUntilItHasAnswered() {
        Antivirus antivirus = new Antivirus();
        House.set(ANTIVIRUS, antivirus.address());
        try (Desk ada = Desk.of("ada.tremblay")) {
            Eventually.happens(
                    "it is asked",
                    PATIENCE,
                    () -> {
                        Cast.deposit(Cast.ada(), null, "pour voir.bin", noise(50));
                        return !antivirus.sizes().isEmpty();
                    });
            antivirus.close();
            Page page = ada.open("/documents?rayon=moi");
            choose(page, file("Attendu.bin", noise(4_000)));
            choose(page, file("Piégé.txt", (Antivirus.TEST_VIRUS + noise(1)[0]).getBytes()));
            Locator held = line(page, "Attendu.bin");
            Locator bad = line(page, "Piégé.txt");
            assertThat(held).containsText("en vérification par l’antivirus", SOON);
            assertThat(bad).containsText("en vérification par l’antivirus", SOON);
            assertThat(heading(page)).containsText("2 en vérification");
            assertThat(page.locator("#bibliotheque tr:has-text('Attendu')"))
                    .containsText("en vérification", SOON);
            ada.check();
            ada.screenshot("en-verification");

            Antivirus back = new Antivirus(antivirus.port());
            try {
                assertThat(held).containsText("Déposé et vérifié", SOON);
                assertThat(bad).containsText("menace", SOON);
                assertThat(heading(page)).containsText("1 à revoir");
                assertThat(page.locator("#bibliotheque tr:has-text('Piégé')"))
                        .containsText("infecté", SOON);
            } finally {
                back.close();
            }
        } finally {
            House.set(ANTIVIRUS, null);
            antivirus.close();
        }
    }
}
