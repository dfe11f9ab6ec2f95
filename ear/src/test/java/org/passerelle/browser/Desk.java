package org.passerelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/**
 * The desk of one civil servant: a browser of her own, signed in or not. Each page she opens is
 * also checked for accessibility (axe, WCAG 2.2 AA), for errors in the console, for violations of
 * the content policy and for requests to another host.
 */
final class Desk implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final URI house;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(URI house, Browser.NewContextOptions options) {
        this.house = house;
        this.context = Chromium.shared().newContext(options.setLocale("fr-CA"));
        this.context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequest(
                request -> {
                    String host = URI.create(request.url().split("[?#]")[0]).getHost();
                    if (host != null && !host.equals(house.getHost())) {
                        complaints.add("request to another host: " + request.url());
                    }
                });
    }

    /** The desk of someone of the example government, with a wide screen, signed in. */
    static Desk of(String handle) {
        return at(House.baseUri()).signIn(handle);
    }

    /** A desk with a wide screen, nobody signed in. */
    static Desk at(URI house) {
        return new Desk(house, new Browser.NewContextOptions().setViewportSize(1360, 900));
    }

    /** A phone, 360 pixels wide. */
    static Desk phone(URI house) {
        return new Desk(
                house,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /** A desk whose system prefers dark colours. */
    static Desk dark(URI house) {
        return new Desk(
                house,
                new Browser.NewContextOptions()
                        .setViewportSize(1360, 900)
                        .setColorScheme(ColorScheme.DARK));
    }

    static Desk withoutJavaScript(URI house) {
        return new Desk(
                house,
                new Browser.NewContextOptions()
                        .setViewportSize(1360, 900)
                        .setJavaScriptEnabled(false));
    }

    /** With the password that everyone of the example government has. */
    Desk signIn(String handle) {
        return signIn(handle, ExampleData.PASSWORD);
    }

    Desk signIn(String handle, String password) {
        page.navigate(address("/connexion"));
        page.getByLabel("Identifiant").fill(handle);
        page.getByLabel("Mot de passe").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir une session"))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*/connexion).*$"));
        return this;
    }

    /** Opens a page of the house, which must answer well, and checks it. */
    Page open(String path) {
        Response response = page.navigate(address(path));
        assertThat(response.status()).as(path).isEqualTo(200);
        check();
        return page;
    }

    /** The status with which the house answers a path. */
    int status(String path) {
        int before = complaints.size();
        int status = page.navigate(address(path)).status();
        // The console notes each 404 in red; here it is the answer that was asked for.
        complaints
                .subList(before, complaints.size())
                .removeIf(line -> line.contains("status of 40"));
        return status;
    }

    Page page() {
        return page;
    }

    /** Everything that is checked of each page, on the page as it is now. */
    Desk check() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scroll on " + page.url())
                .isTrue();
        assertThat(complaints).as("what the browser says of " + page.url()).isEmpty();
        return this;
    }

    /** The button with exactly this name. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png"))
                        .setFullPage(true));
    }

    private String address(String path) {
        return house.resolve(path).toString();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
