package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.example.files.FileOfKind;
import org.passerelle.example.files.PdfFile;
import org.passerelle.example.files.Prose;
import org.passerelle.example.files.Report;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** Colleagues read files in their page, without downloading them. */
class PreviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SENTENCE =
            "Le déneigement des trottoirs est entrepris dès que l’accumulation atteint cinq"
                    + " centimètres.";

    private static Desk ada;
    private static long report;

    @BeforeAll
    static void adaDepositsAReport() throws Exception {
        ada = signedIn(Desk.at(House.baseUri()), "ada.tremblay");
        byte[] pdf = PdfFile.ofFortyPages("Cadre de référence", "Ada Tremblay", 31, SENTENCE);
        report = Deposits.of(ada.page(), "Cadre de référence.pdf", pdf);
    }

    @AfterAll
    static void adaGoesHome() {
        ada.close();
    }

    @Test
    void aReportOpensOnItsPageAndIsReadWithTheKeys() {
        Page page = ada.page();
        ada.open(document(report) + "&page=31");

        assertThat(sheet(page, 31).locator(".textLayer")).containsText("cinq centimètres", soon());
        Locator number = page.locator(".viewer-number");
        assertThat(number).hasValue("31");
        assertThat(page.locator(".viewer-total")).hasText("sur 40");
        ada.check();

        Locator pages =
                page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Pages du document"));
        pages.focus();
        page.keyboard().press("End");
        assertThat(number).hasValue("40");
        page.keyboard().press("Home");
        assertThat(number).hasValue("1");
        page.keyboard().press("PageDown");
        assertThat(number).hasValue("2");
        page.keyboard().press("ArrowLeft");
        assertThat(number).hasValue("1");
        button(page, "Page suivante").click();
        assertThat(number).hasValue("2");
        number.fill("12");
        number.press("Enter");
        assertThat(sheet(page, 12).locator("canvas")).isVisible(visibleSoon());
        assertThat(page.locator(".pdfViewer canvas").count()).isLessThan(15);
    }

    @Test
    void aFileOfAThousandPagesStaysLight() throws Exception {
        List<Request> parts = new ArrayList<>();
        byte[] file = pages(1000);
        Page page = ada.page();
        Consumer<Request> watch =
                request -> {
                    if (request.url().contains("telecharger")
                            && request.headers().containsKey("range")) {
                        parts.add(request);
                    }
                };
        page.onRequest(watch);
        ada.open(document(Deposits.of(page, "Mille pages.pdf", file)) + "&page=900");

        assertThat(sheet(page, 900).locator(".textLayer")).containsText("Feuille 900", soon());
        page.offRequest(watch);
        assertThat(parts).as("parts of the file").isNotEmpty();
        assertThat(page.locator(".pdfViewer canvas").count()).isLessThan(15);
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
        try (Desk farid = signedIn(Desk.at(House.baseUri()), "farid.benali")) {
            assertThat(farid.page().request().get(picture).status()).isEqualTo(404);
            assertThat(farid.page().request().get(picture.replace("vignette", "apercu")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aWordTypedWithoutAccentsIsFoundInTheReport() {
        Page page = ada.open(document(report) + "&trouver=deneigement+des+trottoirs+est");

        assertThat(page.locator(".viewer-count")).hasText("1 de 1", textSoon());
        assertThat(sheet(page, 31).locator(".highlight").first()).isVisible(visibleSoon());
        page.locator(".viewer-find input").fill("mot-qui-n’y-est-pas");
        assertThat(page.locator(".viewer-count")).hasText("Rien trouvé");
    }

    @Test
    void withoutAScriptTheWordsOfThePageAreThere() {
        try (Desk bruno = signedIn(Desk.withoutJavaScript(House.baseUri()), "bruno.gagnon")) {
            Page page = bruno.page();
            Eventually.happens(
                    "the report is read",
                    PATIENCE,
                    () -> {
                        page.navigate(
                                House.baseUri()
                                        .resolve(document(report) + "&page=31&trouver=deneigement")
                                        .toString());
                        return page.content().contains("cinq centimètres");
                    });
            assertThat(page.locator("#page-31")).isVisible();
            assertThat(page.locator("#page-30")).hasCount(0);
            assertThat(page.locator("mark").first()).hasText("déneigement");
            assertThat(page.locator("a.hit", new Page.LocatorOptions().setHasText("31")).first())
                    .isVisible();
        }
    }

    @Test
    void theWordsAloneAreReadByWhoeverAsks() {
        Eventually.happens(
                "the report is read",
                PATIENCE,
                () -> ada.open(document(report) + "&texte=1").locator(".leaf").count() > 0);
        Page page = ada.open(document(report) + "&texte=1&page=21");

        assertThat(page.locator("#page-21")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("La suite")).click();
        assertThat(page.locator("#page-31")).isVisible();
        ada.check();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revenir à l’aperçu"))
                .click();
        assertThat(page.locator(".viewer-number")).hasValue("31", valueSoon());
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
        Page page = open("Carte.png", image("png"));
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.querySelector('.picture img').naturalWidth > 0"))
                .isTrue();

        page = open("Annonce.wav", sound());
        page.waitForFunction("document.querySelector('audio').duration > 0.9");

        long scan = Deposits.of(ada.page(), "Numérisation.tif", image("tiff"));
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
            assertThat(sheet(page, 1).locator(".textLayer"))
                    .containsText("Sablage", afterConversion());
            ada.check();
        } else {
            Eventually.happens(
                    "its words are read",
                    PATIENCE,
                    () -> page.reload() != null && page.locator(".leaf").count() > 0);
        }
    }

    @Test
    void onAPhoneTheReportFits() {
        try (Desk phone = signedIn(Desk.phone(House.baseUri()), "ada.tremblay")) {
            Page page = phone.open(document(report) + "&page=2");
            assertThat(sheet(page, 2).locator("canvas")).isVisible(visibleSoon());
            phone.check();
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
        return Deposits.of(page, group, "Entre nous.pdf", pages(1));
    }

    private static byte[] pages(int howMany) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= howMany; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content =
                        new PDPageContentStream(
                                document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(50, 700);
                    content.showText("Feuille " + number + " " + "neige ".repeat(200));
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
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

    private static Locator sheet(Page page, int number) {
        return page.locator(".pdfViewer .page[data-page-number='" + number + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static byte[] image(String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A second of silence. */
    private static byte[] sound() throws Exception {
        AudioFormat format = new AudioFormat(8000, 8, 1, true, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[8000]), format, 8000),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }

    private static Desk signedIn(Desk desk, String handle) {
        return desk.signIn(handle, ExampleData.PASSWORD);
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }

    private static LocatorAssertions.ContainsTextOptions afterConversion() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis());
    }

    private static LocatorAssertions.HasTextOptions textSoon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }

    private static LocatorAssertions.HasValueOptions valueSoon() {
        return new LocatorAssertions.HasValueOptions().setTimeout(30_000);
    }

    private static LocatorAssertions.IsVisibleOptions visibleSoon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
