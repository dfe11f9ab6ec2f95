package org.passerelle.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.launcher.House;

/** Puts files in libraries for the person at a desk, as her browser would. */
final class Deposits {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private Deposits() {}

    static long of(Page page, String name, byte[] content) {
        return of(page, "", name, content);
    }

    /** In the library of a group, or in the commons when none is named. */
    static long of(Page page, String group, String name, byte[] content) {
        return attempt(page, group, name, content).orElseThrow();
    }

    /** The document that came of it; nothing when the house refuses such a file. */
    static OptionalLong attempt(Page page, String group, String name, byte[] content) {
        APIResponse answer =
                page.request()
                        .post(
                                House.baseUri().resolve("/documents/televersement").toString(),
                                RequestOptions.create()
                                        .setHeader("Accept", "application/json")
                                        .setMultipart(
                                                FormData.create()
                                                        .set("groupe", group)
                                                        .set(
                                                                "fichier",
                                                                new FilePayload(
                                                                        name,
                                                                        "application/octet-stream",
                                                                        content))));
        Matcher id = ID.matcher(answer.text());
        return id.find() ? OptionalLong.of(Long.parseLong(id.group(1))) : OptionalLong.empty();
    }
}
