package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.example.files.PdfFile;
import org.passerelle.launcher.Caller;

/** The main job, from end to end, as design and users tell it. */
class MainJobIT {

    private static final String GROUP = "Brigade des corridors scolaires";
    private static final String FILE = "Cadre des corridors scolaires.pdf";
    private static final String TITLE = "Cadre des corridors scolaires";
    private static final String MINUTES = "Compte rendu de la rencontre fondatrice";
    private static final String SENTENCE =
            "Le déneigement des corridors scolaires débute à l’aube, avant l’arrivée des brigadières.";
    private static final String TYPED =
            "deneigement des corridors scolaires debute a l'aube avant l'arrivee des brigadieres";

    @Test
    void aGroupOfSeveralMinistriesSharesAFileAndAPageThatOnlyItsMembersFind() {
        try (Desk ada = Desk.of("ada.tremblay");
                Desk bruno = Desk.of("bruno.gagnon");
                Desk chantal = Desk.of("chantal.roy");
                Desk denis = Desk.of("denis.cote");
                Desk farid = Desk.of("farid.benali")) {

            String group = adaOpensASecretGroup(ada);
            adaInvites(ada, group);
            accepts(bruno);
            accepts(chantal);

            String document = adaDropsAFortyPagePdf(ada, group);
            String minutes = adaWritesTheMinutesAndMentionsBruno(ada, group);
            brunoIsAlertedAndComments(bruno);
            adaIsAlerted(ada);

            chantalFindsTheSentenceOfPage31(chantal, document);
            denisFindsAdaByHerExpertise(denis);
            faridSeesNoTrace(farid, group, document, minutes);
        }
    }

    private static String adaOpensASecretGroup(Desk ada) {
        Page page = ada.open("/groupes/nouveau");
        page.getByLabel("Nom du groupe").fill(GROUP);
        page.getByLabel("À quoi sert ce groupe?")
                .fill("Dégager le chemin de l’école avant la cloche.");
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Secret")))
                .check();
        Desk.button(page, "Ouvrir le groupe").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(GROUP);
        ada.check();
        return id(page);
    }

    private static void adaInvites(Desk ada, String group) {
        Page page = ada.open("/groupes/membres?id=" + group);
        page.getByLabel("Identifiants").fill("bruno.gagnon, chantal.roy");
        Desk.button(page, "Inviter").click();
        assertThat(page.locator(".notices")).containsText("Invitation envoyée");
        ada.check();
    }

    private static void accepts(Desk invited) {
        Page page = invited.open("/alertes");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, inLocator(GROUP)).first().click();
        Desk.button(page, "Accepter l’invitation").click();
        assertThat(page.locator(".notices")).containsText("Vous êtes membre du groupe");
        invited.check();
    }

    private static String adaDropsAFortyPagePdf(Desk ada, String group) {
        Page page = ada.open("/documents?groupe=" + group);
        byte[] pdf = PdfFile.ofFortyPages(TITLE, "Ada Tremblay", 31, SENTENCE);
        page.locator("#depot-fichiers")
                .setInputFiles(new FilePayload(FILE, "application/pdf", pdf));
        Locator open =
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Ouvrir")));
        assertThat(open).isVisible();
        ada.check();
        open.click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(TITLE);
        ada.check();
        return id(page);
    }

    private static String adaWritesTheMinutesAndMentionsBruno(Desk ada, String group) {
        Page page = ada.open("/wiki/editeur?groupe=" + group);
        page.getByLabel(Pattern.compile("^Titre")).fill(MINUTES);
        Locator text = page.locator("[contenteditable=true]");
        text.click();
        page.keyboard().type("Le groupe adopte le cadre. Suites confiées à @brun");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Bruno Gagnon")))
                .click();
        page.keyboard().type("avant vendredi.");
        ada.check();
        Desk.button(page, "Publier la page").click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(MINUTES);
        assertThat(page.getByRole(AriaRole.LINK, named("@Bruno Gagnon"))).isVisible();
        ada.check();
        return id(page);
    }

    private static void brunoIsAlertedAndComments(Desk bruno) {
        Page page = bruno.open("/accueil");
        assertThat(page.locator("#cloche .count")).isVisible();
        page.locator("#cloche").click();
        assertThat(page.getByText("On vous mentionne").first()).isVisible();
        bruno.check();
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, inLocator(MINUTES)).first().click();
        page.getByLabel("Ajouter un commentaire").fill("C’est noté, je m’en occupe jeudi.");
        Desk.button(page, "Commenter").click();
        assertThat(page.getByText("C’est noté, je m’en occupe jeudi.")).isVisible();
        bruno.check();
    }

    private static void adaIsAlerted(Desk ada) {
        Page page = ada.open("/alertes");
        assertThat(page.getByText("Nouveau commentaire").first()).isVisible();
    }

    private static void chantalFindsTheSentenceOfPage31(Desk chantal, String document) {
        Page page = chantal.page();
        Locator hit = page.locator(".results a[href$='/documents/document?id=" + document + "']");
        page.waitForCondition(
                () -> {
                    chantal.open(search(TYPED));
                    return hit.count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(hit).hasText(TITLE);
        assertThat(page.locator(".results mark").first()).isVisible();
        hit.click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(TITLE);
        chantal.check();
    }

    private static void denisFindsAdaByHerExpertise(Desk denis) {
        Page page = denis.open(search("prevention des chutes") + "&type=person");
        assertThat(page.locator(".results").getByRole(AriaRole.LINK, inLocator("Ada Tremblay")))
                .isVisible();
    }

    private static void faridSeesNoTrace(
            Desk farid, String group, String document, String minutes) {
        for (String question :
                new String[] {TYPED, GROUP, MINUTES, "corridors scolaires", "brigadieres"}) {
            Page page = farid.open(search(question));
            String shown = page.locator("main").innerText().replace(question, "");
            assertThat(shown).doesNotContain(GROUP).doesNotContain(TITLE).doesNotContain(MINUTES);
            assertThat(page.locator(".results a[href$='=" + document + "']").count()).isZero();
            String suggestions =
                    (String)
                            page.evaluate(
                                    "q => fetch('/api/suggestions?q=' + encodeURIComponent(q)).then(a => a.json())"
                                            + ".then(all => JSON.stringify(all.filter(one => one.kind !== 'past')))",
                                    question);
            assertThat(suggestions)
                    .doesNotContain(GROUP)
                    .doesNotContain(TITLE)
                    .doesNotContain(MINUTES);
        }
        for (String address :
                new String[] {
                    "/groupes/groupe?id=" + group,
                    "/groupes/membres?id=" + group,
                    "/groupes/reglages?id=" + group,
                    "/documents?groupe=" + group,
                    "/documents/document?id=" + document,
                    "/documents/telecharger?id=" + document,
                    "/wiki/page?id=" + minutes,
                    "/wiki/historique?id=" + minutes,
                    "/wiki/editeur?id=" + minutes,
                    "/wiki/editeur?groupe=" + group,
                    "/discussions/nouvelle?groupe=" + group
                }) {
            assertThat(farid.status(address)).as(address).isEqualTo(404);
        }
        for (String list :
                new String[] {
                    "/accueil", "/groupes", "/documents", "/wiki", "/discussions", "/alertes"
                }) {
            assertThat(farid.open(list).content())
                    .as(list)
                    .doesNotContain(GROUP)
                    .doesNotContain(TITLE)
                    .doesNotContain(MINUTES);
        }
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inLocator(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String search(String question) {
        return "/recherche?q=" + Caller.encoded(question);
    }

    private static String id(Page page) {
        return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }
}
