package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Sharing, and what is asked before publishing: by keyboard, without a script, on a phone. */
class SharingStoryIT {

    private static final String NUMBER = "046 454 286";

    @Test
    void adaSharesByKeyboardAndTheReadersAreSaid() {
        long id = deposited("histoire-partage.txt");
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/documents/document?id=" + id);
            page.getByRole(AriaRole.LINK, named("Partager")).click();
            ada.check();
            page.locator("#chercher").focus();
            page.keyboard().type("farid");
            assertThat(page.getByRole(AriaRole.OPTION, named("Farid Benali"))).isVisible();
            ada.check();
            page.keyboard().press("Enter");
            assertThat(page.locator("#choisis input:checked")).hasCount(1);
            page.locator("#partager").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.good")).containsText("C’est partagé");
            assertThat(page.locator("#retraits")).containsText("Farid Benali");
            ada.open("/documents/document?id=" + id);
            assertThat(page.locator(".audience").first()).containsText("et 1 personne");
        }
    }

    @Test
    void sharingWithEveryoneAsksInADialogThatEscapeCloses() {
        long id = deposited("histoire-tous.txt");
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/partager?id=" + id);
            page.locator("input[value=all]").check();
            page.locator("#partager").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Toute la fonction publique le verra");
            assertThat(dialog.locator(".held-ministries li").first()).isVisible();
            ada.check();
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            page.locator("#partager").click();
            page.getByRole(AriaRole.BUTTON, named("Continuer et partager")).click();
            assertThat(page.locator(".notice.good")).containsText("C’est partagé");
        }
    }

    @Test
    void aNumberInAPageIsPointedOutAndMayBeMasked() {
        try (Desk ada = Desk.of("ada.tremblay")) {
            Page page = ada.open("/wiki/editeur?groupe=" + group(ada));
            page.locator("#title").fill("Dossier d’une personne");
            page.locator("[contenteditable=true]").click();
            page.keyboard().type("Son NAS est le " + NUMBER + ".");
            page.locator("#enregistrer").focus();
            page.keyboard().press("Enter");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Numéro d’assurance sociale");
            assertThat(dialog).not().containsText(NUMBER);
            ada.check();
            page.keyboard().press("Escape");
            assertThat(page.locator("[contenteditable=true]")).containsText(NUMBER);
            page.locator("#enregistrer").click();
            page.getByRole(AriaRole.BUTTON, named("Masquer et publier")).click();
            assertThat(page.locator("main")).containsText("Son NAS est le ••• ••• •••.");
            ada.check();
        }
    }

    @Test
    void aMoveAsksInADialogOnAPhoneToo() {
        long id = deposited("histoire-demenagement.txt", "Son NAS est le " + NUMBER + ".");
        Eventually.happens(
                "it is read",
                Duration.ofSeconds(60),
                () ->
                        Sql.number("SELECT COUNT(*) FROM number_warning WHERE content_id = ?", id)
                                == 1);
        try (Desk ada = Desk.phone(House.baseUri()).signIn("ada.tremblay")) {
            Page page = ada.open("/documents/deplacer?choix=f" + id + "&vers=communs");
            page.getByRole(AriaRole.BUTTON, named("Déplacer ici")).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("histoire-demenagement, ligne 1");
            assertThat(dialog).not().containsText(NUMBER);
            ada.check();
            dialog.locator("#motif").fill("Exemple d’un guide");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.good")).containsText("C’est déplacé ici.");
        }
    }

    @Test
    void aMoreCarefulLabelSaysWhatItEndsInADialogThatEscapeCloses() {
        long id = deposited("histoire-etiquette.txt");
        Caller caller = Cast.ada();
        Map<String, String> fields = caller.form("/partager?id=" + id, "partage");
        fields.putAll(
                Map.of("avec", "all", "droit", "READ", "jusqua", "", "partager", "continuer"));
        caller.post("/partager?id=" + id, fields);
        try (Desk ada = Desk.phone(House.baseUri()).signIn("ada.tremblay")) {
            Page page = ada.open("/documents/modifier?id=" + id);
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            page.locator("#sensibilite").selectOption("CONFIDENTIAL");
            page.locator("#enregistrer").click();
            assertThat(dialog).containsText("Toute la fonction publique");
            ada.check();
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            assertThat(page.locator("#sensibilite")).hasValue("CONFIDENTIAL");
        }
    }

    @Test
    void withoutAScriptACommentWaitsOnThePageUntilAReasonIsGiven() {
        long id = deposited("histoire-commentaire.txt");
        try (Desk bruno = Desk.withoutJavaScript(House.baseUri()).signIn("bruno.gagnon")) {
            Page page = bruno.page();
            bruno.status("/documents/document?id=" + id);
            page.locator("#texte").fill("C’est le " + NUMBER + ", NAS fictif.");
            page.getByRole(AriaRole.BUTTON, named("Commenter")).click();
            assertThat(page.locator("dialog.held")).containsText("Numéro d’assurance sociale");
            assertThat(page.locator("#texte")).hasValue("C’est le " + NUMBER + ", NAS fictif.");
            page.getByRole(AriaRole.BUTTON, named("Continuer et publier")).click();
            assertThat(page.locator("#motif-error")).isVisible();
            page.locator("#motif").fill("Numéro fictif d’un guide public");
            page.getByRole(AriaRole.BUTTON, named("Continuer et publier")).click();
            assertThat(page.locator(".comment").last()).containsText("NAS fictif");
        }
    }

    @Test
    void theSharingPageIsSoundOnAPhone() {
        long id = deposited("histoire-telephone.txt");
        try (Desk ada = Desk.phone(House.baseUri()).signIn("ada.tremblay")) {
            ada.open("/partager?id=" + id);
            ada.open("/documents/document?id=" + id);
            ada.open("/documents/demande?est=faite");
        }
    }

    @Test
    void aClosedAddressOffersToAsk() {
        long id = deposited("histoire-fermee.txt");
        try (Desk farid = Desk.of("farid.benali")) {
            farid.status("/documents/document?id=" + id);
            Page page = farid.page();
            farid.check();
            page.locator("#motif").fill("Pour préparer la rencontre");
            page.getByRole(AriaRole.BUTTON, named("Demander l’accès")).click();
            assertThat(page.locator(".notice")).containsText("C’est demandé");
            farid.check();
        }
    }

    private static long deposited(String name) {
        return deposited(name, "Pour l’histoire " + name);
    }

    private static long deposited(String name, String words) {
        Caller ada = Cast.ada();
        return Cast.deposit(
                ada,
                Long.valueOf(groupIn(ada.get("/groupes").body())),
                name,
                words.getBytes(StandardCharsets.UTF_8));
    }

    private static String group(Desk desk) {
        return groupIn(desk.open("/groupes").content());
    }

    private static String groupIn(String page) {
        return Jsoup.parse(page)
                .select("main a[href*='/groupes/groupe?id=']:contains(" + Cast.CLOSED_GROUP + ")")
                .attr("href")
                .replaceFirst(".*id=", "");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
