package org.passerelle.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Random;
import java.util.regex.Pattern;

/** Where a library says what becomes of the files that are sent: a line for each. */
final class DepositPanel {

    /** What a busy machine needs. */
    static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private DepositPanel() {}

    static void choose(Page page, FilePayload... files) {
        page.locator("#depot-fichiers").setInputFiles(files);
    }

    /** What the panel says of all files together. */
    static Locator heading(Page page) {
        return page.locator(".depot-suivi h3");
    }

    static Locator line(Page page, String name) {
        return page.locator(".uploads > li", new Page.LocatorOptions().setHasText(name)).first();
    }

    /** The button of a line whose name begins like this. */
    static Locator button(Locator line, String name) {
        return line.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** Bytes that nobody else sends. */
    static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
