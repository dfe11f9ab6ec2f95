package org.passerelle.search.service;

import java.util.List;

/** The fields in which words are looked for, in each language, with what each of them counts. */
final class TextFields {

    /** Where words are wanted side by side. */
    static final List<String> PHRASES =
            List.of(
                    "title",
                    "title.fr",
                    "title.en",
                    "headline",
                    "headline.en",
                    "body_fr",
                    "body_en");

    /** Every field in which words count. */
    static final List<String> ALL =
            List.of(
                    "title.fr",
                    "title.en",
                    "headline",
                    "headline.en",
                    "context",
                    "context.en",
                    "body_fr",
                    "body_en");

    private TextFields() {}

    static List<String> french(Weights weights) {
        return fields(weights, "title.fr", "headline", "context", "body_fr");
    }

    static List<String> english(Weights weights) {
        return fields(weights, "title.en", "headline.en", "context.en", "body_en");
    }

    private static List<String> fields(
            Weights weights, String title, String headline, String context, String body) {
        return List.of(
                title + "^" + weights.of(Weight.TITLE),
                headline + "^" + weights.of(Weight.HEADLINE),
                context + "^" + weights.of(Weight.CONTEXT),
                body + "^" + weights.of(Weight.BODY));
    }
}
