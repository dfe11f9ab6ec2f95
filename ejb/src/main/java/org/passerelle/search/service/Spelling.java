package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends the words that nobody wrote, with words that everybody may read: see {@link Lexicon}. */
class Spelling {

    private static final String WORDS = "words";
    private static final Pattern ELIDED = Pattern.compile("^.*['\u2019]");

    private Spelling() {}

    static SearchRequest request(String index, String words) {
        return SearchRequest.of(
                s ->
                        s.index(index)
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .suggest(
                                        suggest ->
                                                suggest.text(words)
                                                        .suggesters(
                                                                WORDS,
                                                                f ->
                                                                        f.term(
                                                                                t ->
                                                                                        t.field(
                                                                                                        "lexicon")
                                                                                                .suggestMode(
                                                                                                        SuggestMode
                                                                                                                .Missing)
                                                                                                .maxEdits(
                                                                                                        2)
                                                                                                .prefixLength(
                                                                                                        0)
                                                                                                .minWordLength(
                                                                                                        4)
                                                                                                .size(
                                                                                                        1)))));
    }

    /** The question with the mended words in place of those typed, if there is any to mend. */
    static Optional<String> mended(String question, SearchResponse<JsonData> response) {
        String mended = question;
        for (Suggestion<JsonData> word : response.suggest().getOrDefault(WORDS, List.of())) {
            List<TermSuggestOption> options = word.term().options();
            if (!options.isEmpty()) {
                String typed = ELIDED.matcher(word.term().text()).replaceFirst("");
                mended = replaced(mended, typed, options.get(0).text());
            }
        }
        return mended.equals(question) ? Optional.empty() : Optional.of(mended);
    }

    private static String replaced(String question, String typed, String right) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(typed) + "(?![\\p{L}\\p{N}])", flags)
                .matcher(question)
                .replaceFirst(Matcher.quoteReplacement(right));
    }
}
