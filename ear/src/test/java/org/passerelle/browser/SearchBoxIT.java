package org.passerelle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** The box at the top of every page, by the keyboard alone, on a phone, and without scripts. */
class SearchBoxIT {

    @Test
    void bySlashArrowsAndEnterOneOpensASuggestion() {
        try (Desk ada = Desk.at(House.baseUri()).signIn("ada.tremblay", ExampleData.PASSWORD)) {
            Page page = ada.open("/accueil");
            Locator box = type(page, "trottoir");
            Locator options = page.getByRole(AriaRole.OPTION);

            assertThat(box).hasAttribute("role", "combobox");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(box).hasAttribute("aria-controls", "suggestions");
            assertThat(page.locator("#annonces")).containsText("Suggestions");

            page.keyboard().press("ArrowDown");
            assertChosen(box, options.first());
            page.keyboard().press("ArrowUp");
            assertChosen(box, options.last());
            page.keyboard().press("ArrowDown");
            assertChosen(box, options.first());
            assertThat(page.locator("#" + options.first().getAttribute("aria-describedby")))
                    .hasText(Pattern.compile("[A-Z][a-z]+"));
            ada.check();

            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/(document|page|discussion|groupe)\\?id=\\d+$"));
        }
    }

    @Test
    void toMoveInWhatWasTypedIsToLeaveWhatWasChosen() {
        try (Desk ada = Desk.at(House.baseUri()).signIn("ada.tremblay", ExampleData.PASSWORD)) {
            Page page = ada.open("/accueil");
            Locator box = type(page, "cadre");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Home");
            assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
            assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);

            page.keyboard().type("le ");
            page.keyboard().press("Enter");
            page.waitForURL("**/recherche?q=le+cadre");
        }
    }

    @Test
    void escapeClosesAndAnArrowBringsTheListBack() {
        try (Desk ada = Desk.phone(House.baseUri()).signIn("ada.tremblay", ExampleData.PASSWORD)) {
            Page page = ada.open("/accueil");
            Locator box = type(page, "trottoir");
            Locator list = page.locator("#suggestions");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(list).isHidden();
            assertThat(box).hasValue("trottoir");
            assertThat(box).hasAttribute("aria-expanded", "false");

            page.keyboard().press("ArrowDown");
            assertThat(list).isVisible();
            ada.check();
            page.keyboard().press("Tab");
            assertThat(list).isHidden();
        }
    }

    @Test
    void aSlashInATextIsASlash() {
        try (Desk ada = Desk.at(House.baseUri()).signIn("ada.tremblay", ExampleData.PASSWORD)) {
            Page page = ada.open("/recherche");
            Locator box = page.locator("#q");
            page.keyboard().press("/");
            page.keyboard().type("2025/2026");

            assertThat(box).isFocused();
            assertThat(box).hasValue("2025/2026");
        }
    }

    @Test
    void withoutScriptsTheBoxIsAForm() {
        try (Desk ada =
                Desk.withoutJavaScript(House.baseUri())
                        .signIn("ada.tremblay", ExampleData.PASSWORD)) {
            // Not checked as other pages are: the checks themselves are scripts.
            Page page = ada.page();
            page.navigate(House.baseUri().resolve("/accueil").toString());
            Locator box = page.getByLabel("Rechercher une personne, un document, une phrase");
            box.fill("trottoir");
            box.press("Enter");

            assertThat(page).hasURL(Pattern.compile("/recherche\\?q=trottoir$"));
            assertThat(page.locator("h1")).containsText("trottoir");
            assertThat(page.locator("#liste article").count()).isPositive();
        }
    }

    private static Locator type(Page page, String words) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        return page.locator("#q");
    }

    private static void assertChosen(Locator box, Locator option) {
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", option.getAttribute("id"));
        assertThat(box).isFocused();
    }
}
