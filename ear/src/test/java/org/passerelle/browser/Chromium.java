package org.passerelle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one real browser that all browser tests share: the system's Chromium when there is one, else
 * Playwright's own.
 */
final class Chromium {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Browser shared;

    private Chromium() {}

    static synchronized Browser shared() {
        if (shared == null) {
            Optional<Path> installed = installed();
            Playwright.CreateOptions options = new Playwright.CreateOptions();
            if (installed.isPresent()) {
                options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            }
            Playwright playwright = Playwright.create(options);
            BrowserType.LaunchOptions launch =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
            installed.ifPresent(launch::setExecutablePath);
            shared = playwright.chromium().launch(launch);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
