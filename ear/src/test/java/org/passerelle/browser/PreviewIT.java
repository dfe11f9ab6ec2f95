package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.example.files.FileOfKind;
import org.passerelle.example.files.Prose;
import org.passerelle.example.files.Report;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;

/** Files of all kinds are seen and heard in their page, without downloading them. */
class PreviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Desk ada;

    @BeforeAll
    static void adaComesIn() {
        ada = Desk.of("ada.tremblay");
    }

    @AfterAll
    static void adaGoesHome() {
        ada.close();
    }

    @Test
    void aThumbnailIsForThoseWhoMayReadTheDocument() throws Exception {
        long ofTheGroup = aPdfOfTheGroup();
        String picture =
                House.baseUri()
                        .resolve("/documents/vignette?version=1&id=" + ofTheGroup)
                        .toString();
        Eventually.happens(
                "the thumbnail is drawn",
                PATIENCE,
                () -> ada.page().request().get(picture).status() == 200);

        APIResponse answer = ada.page().request().get(picture);
        assertThat(answer.headers()).containsEntry("content-type", "image/jpeg");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("cache-control", "private, max-age=86400");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getHeight())
                .isEqualTo(480);
        try (Desk farid = Desk.of("farid.benali")) {
            assertThat(farid.page().request().get(picture).status()).isEqualTo(404);
            assertThat(farid.page().request().get(picture.replace("vignette", "apercu")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void valuesAreATableAndWritingIsShaped() throws Exception {
        Page page = open("Relevés.csv", "Ville;Neige\nMatane;3,2\nGaspé;2,1\n");
        assertThat(
                        page.getByRole(
                                AriaRole.COLUMNHEADER,
                                new Page.GetByRoleOptions().setName("Neige")))
                .isVisible();
        assertThat(page.locator(".values td").first()).hasText("Matane");

        page = open("LISEZMOI.md", "# Sablage\n\n- **Tôt** le matin\n\n<script>1</script>\n");
        assertThat(page.locator(".look .prose li strong")).hasText("Tôt");
        assertThat(page.locator(".look .prose script")).hasCount(0);

        page = open("reglages.json", "{\"sel\": \"<b>fin</b>\"}");
        assertThat(page.locator(".source")).hasText("{\"sel\": \"<b>fin</b>\"}");
    }

    @Test
    void picturesAndSoundsAreSeenAndHeardInThePage() throws Exception {
        Page page = open("Carte.png", SampleFiles.image("png"));
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.querySelector('.picture img').naturalWidth > 0"))
                .isTrue();

        page = open("Annonce.wav", SampleFiles.sound());
        page.waitForFunction("document.querySelector('audio').duration > 0.9");

        long scan = Deposits.of(ada.page(), "Numérisation.tif", SampleFiles.image("tiff"));
        Eventually.happens(
                "the scan is drawn",
                PATIENCE,
                () -> ada.open(document(scan)).locator(".picture img").count() == 1);
    }

    @Test
    void anOfficeFileShowsItsPagesOrElseItsWords() throws Exception {
        Report words = new Prose("hiver", "fr", 7).collection("Sablage", "Ada", Instant.EPOCH);
        Page page = open("Sablage.docx", FileOfKind.named("document.docx", words));

        if (Files.isExecutable(Path.of("/usr/bin/soffice"))) {
            assertThat(page.locator(".pdfViewer .page[data-page-number='1'] .textLayer"))
                    .containsText("Sablage", afterConversion());
            ada.check();
        } else {
            Eventually.happens(
                    "its words are read",
                    PATIENCE,
                    () -> page.reload() != null && page.locator(".leaf").count() > 0);
        }
    }

    private static long aPdfOfTheGroup() throws Exception {
        Page page = ada.open("/groupes");
        String group =
                page.locator("main a[href*='/groupes/groupe?id=']")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText("Mobilité et santé en hiver"))
                        .first()
                        .getAttribute("href")
                        .replaceFirst(".*id=", "");
        return Deposits.of(page, group, "Entre nous.pdf", SampleFiles.pdf(1));
    }

    private static Page open(String name, String content) {
        return open(name, content.getBytes(UTF_8));
    }

    private static Page open(String name, byte[] content) {
        return ada.open(document(Deposits.of(ada.page(), name, content)));
    }

    private static String document(long id) {
        return "/documents/document?id=" + id;
    }

    private static LocatorAssertions.ContainsTextOptions afterConversion() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis());
    }
}
