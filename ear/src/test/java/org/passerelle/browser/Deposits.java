package org.passerelle.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.launcher.House;

/** Puts files in the commons for the person at a desk, as her browser would. */
final class Deposits {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private Deposits() {}

    static long of(Page page, String name, byte[] content) {
        APIResponse answer =
                page.request()
                        .post(
                                House.baseUri().resolve("/documents/televersement").toString(),
                                RequestOptions.create()
                                        .setHeader("Accept", "application/json")
                                        .setMultipart(
                                                FormData.create()
                                                        .set("groupe", "")
                                                        .set(
                                                                "fichier",
                                                                new FilePayload(
                                                                        name,
                                                                        "application/octet-stream",
                                                                        content))));
        Matcher id = ID.matcher(answer.text());
        if (!id.find()) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return Long.parseLong(id.group(1));
    }
}
