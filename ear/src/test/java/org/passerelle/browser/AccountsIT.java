package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.House;

/** What an administrator does with somebody's account. */
class AccountsIT {

    private static final String NEW_PASSWORD = "Bonhomme de neige 2026";

    @Test
    void anAdministratorGivesAPasswordShutsAnAccountAndOpensItAgain() {
        try (Desk elise = Desk.of("elise.bouchard");
                Desk maya = Desk.of("maya.okafor")) {
            Page page = elise.open("/annuaire?nom=Okafor");
            page.locator("main")
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Maya Okafor"))
                    .first()
                    .click();
            page.getByText("Gérer le compte").click();
            elise.check();

            page.getByLabel("Nouveau mot de passe").fill("court");
            Desk.button(page, "Donner ce mot de passe").click();
            assertThat(page.locator(".error-summary")).containsText("12");
            page.getByLabel("Nouveau mot de passe").fill(NEW_PASSWORD);
            Desk.button(page, "Donner ce mot de passe").click();
            assertThat(page.locator(".notices")).containsText("est changé");
            maya.page().navigate(House.baseUri().resolve("/accueil").toString());
            assertThat(maya.page()).hasURL(Pattern.compile(".*/connexion"));
            maya.signIn("maya.okafor", NEW_PASSWORD);

            Desk.button(page, "Fermer le compte").click();
            assertThat(page.locator(".notices")).containsText("est fermé");
            maya.page().navigate(House.baseUri().resolve("/accueil").toString());
            assertThat(maya.page()).hasURL(Pattern.compile(".*/connexion"));

            Desk.button(page, "Rouvrir le compte").click();
            assertThat(page.locator(".notices")).containsText("est rouvert");
            maya.signIn("maya.okafor", NEW_PASSWORD);
            elise.check();
        }
    }
}
