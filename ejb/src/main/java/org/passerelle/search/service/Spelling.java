package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import co.elastic.clients.json.JsonData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the words that nobody wrote, with words that everybody may read: see {@link Lexicon}. Where
 * no text has the word that was meant but one of its family, it is recognized by that one: see
 * {@link OtherEndings}.
 */
class Spelling {

    private static final String WORDS = "words";
    private static final String FOLDED = "folded";
    private static final String FAMILY = "family";
    private static final String AS_TYPED = "exact";
    private static final String WITHOUT_ACCENTS = "name_index";

    /** Enough for a word to be among those like it with its accents too. */
    private static final int TRIED = 5;

    /** Two mistakes in a word of fewer than eight letters make it another word. */
    private static final double CLOSE = 0.74;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ELIDED = Pattern.compile("^.*['\u2019]");

    private Spelling() {}

    static SearchRequest request(String index, String words) {
        String family = OtherEndings.of(words).text();
        return SearchRequest.of(
                s ->
                        s.index(index)
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .suggest(
                                        suggest -> {
                                            suggest.suggesters(WORDS, like(words, AS_TYPED))
                                                    .suggesters(
                                                            FOLDED, like(words, WITHOUT_ACCENTS));
                                            return family.isEmpty()
                                                    ? suggest
                                                    : suggest.suggesters(
                                                            FAMILY, like(family, WITHOUT_ACCENTS));
                                        }));
    }

    private static FieldSuggester like(String words, String analyzer) {
        return FieldSuggester.of(
                f ->
                        f.text(words)
                                .term(
                                        t ->
                                                t.field("lexicon")
                                                        .analyzer(analyzer)
                                                        .suggestMode(SuggestMode.Missing)
                                                        .maxEdits(2)
                                                        .prefixLength(0)
                                                        .minWordLength(4)
                                                        .size(TRIED)));
    }

    /** The question with the mended words in place of those typed, if there is any to mend. */
    static Optional<String> mended(String question, SearchResponse<JsonData> response) {
        Map<String, String> right = new LinkedHashMap<>();
        collect(response.suggest().getOrDefault(WORDS, List.of()), right);
        collect(response.suggest().getOrDefault(FOLDED, List.of()), right);
        collectFamily(response.suggest().getOrDefault(FAMILY, List.of()), question, right);
        String mended = question;
        for (Map.Entry<String, String> word : right.entrySet()) {
            mended = replaced(mended, word.getKey(), word.getValue());
        }
        return mended.equals(question) ? Optional.empty() : Optional.of(mended);
    }

    /** A word written as it was typed is right, accents apart, and is left alone. */
    private static void collect(List<Suggestion<JsonData>> words, Map<String, String> right) {
        for (Suggestion<JsonData> word : words) {
            String typed = ELIDED.matcher(word.term().text()).replaceFirst("");
            closest(word).ifPresent(text -> right.putIfAbsent(Synonyms.fold(typed), text));
        }
    }

    private static void collectFamily(
            List<Suggestion<JsonData>> words, String question, Map<String, String> right) {
        OtherEndings others = OtherEndings.of(question);
        for (Suggestion<JsonData> word : words) {
            closest(word).ifPresent(text -> others.mend(word.term().text(), text, right));
        }
    }

    /** With its accents, when that spelling is as near: the lexicon knows both. */
    private static Optional<String> closest(Suggestion<JsonData> word) {
        List<String> close =
                word.term().options().stream()
                        .filter(option -> option.score() >= CLOSE)
                        .map(TermSuggestOption::text)
                        .toList();
        return close.stream()
                .findFirst()
                .map(
                        closest ->
                                close.stream()
                                        .filter(other -> !other.equals(closest))
                                        .filter(other -> Lexicon.unaccented(other).equals(closest))
                                        .findFirst()
                                        .orElse(closest));
    }

    private static String replaced(String question, String typed, String right) {
        Matcher word = WORD.matcher(question);
        StringBuilder mended = new StringBuilder();
        while (word.find()) {
            boolean wrong = Synonyms.fold(word.group()).equals(typed);
            word.appendReplacement(mended, Matcher.quoteReplacement(wrong ? right : word.group()));
        }
        return word.appendTail(mended).toString();
    }
}
