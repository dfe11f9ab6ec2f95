package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.House;

/** The searches that somebody keeps, on the phone in her hand. */
class KeptSearchesIT {

    private static final int TWO_LINES = 60;

    @Test
    void aKeptSearchSaysItsNameAboveWhatCanBeDoneWithIt() {
        try (Desk chantal = Desk.phone(House.baseUri()).signIn("chantal.roy")) {
            Page page = chantal.open("/recherche?q=gestion+documentaire");
            page.locator("summary", new Page.LocatorOptions().setHasText("M’avertir")).click();
            page.locator("details[open] button[type=submit]").first().click();

            chantal.open("/alertes/recherches");
            Locator kept = page.locator("ul.rows li").first();
            Locator name = kept.locator("b");
            assertThat(name).hasText("gestion documentaire");
            assertThat(name.boundingBox().height).isLessThan(TWO_LINES);

            kept.getByText("Retirer").click();
            assertThat(page.locator("ul.rows li")).hasCount(0);
        }
    }
}
