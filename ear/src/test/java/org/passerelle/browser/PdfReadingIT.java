package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.example.files.PdfFile;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;

/** Colleagues read a long report in its page, without downloading it. */
class PdfReadingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SENTENCE =
            "Le déneigement des trottoirs est entrepris dès que l’accumulation atteint cinq"
                    + " centimètres.";

    private static Desk ada;
    private static long report;

    @BeforeAll
    static void adaDepositsAReport() throws Exception {
        ada = Desk.of("ada.tremblay");
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
        byte[] file = SampleFiles.pdf(1000);
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
    void aWordTypedWithoutAccentsIsFoundInTheReport() {
        Page page = ada.open(document(report) + "&trouver=deneigement+des+trottoirs+est");

        assertThat(page.locator(".viewer-count")).hasText("1 de 1", textSoon());
        assertThat(sheet(page, 31).locator(".highlight").first()).isVisible(visibleSoon());
        page.locator(".viewer-find input").fill("mot-qui-n’y-est-pas");
        assertThat(page.locator(".viewer-count")).hasText("Rien trouvé");
    }

    @Test
    void withoutAScriptTheWordsOfThePageAreThere() {
        try (Desk bruno = Desk.withoutJavaScript(House.baseUri()).signIn("bruno.gagnon")) {
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
    void onAPhoneTheReportFits() {
        try (Desk phone = Desk.phone(House.baseUri()).signIn("ada.tremblay")) {
            Page page = phone.open(document(report) + "&page=2");
            assertThat(sheet(page, 2).locator("canvas")).isVisible(visibleSoon());
            phone.check();
        }
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

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
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
