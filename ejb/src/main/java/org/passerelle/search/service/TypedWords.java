package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a question as somebody typed them, by the forms in which the index keeps them: what
 * the engine calls {@code trotoi} is her {@code trottoirs}.
 */
record TypedWords(Map<String, String> byForm) {

    private static final List<String> ANALYZERS = List.of("name_index", "en_search", "fr_search");

    static TypedWords of(ElasticsearchClient client, String index, String question)
            throws IOException {
        Map<String, String> byForm = new HashMap<>();
        for (String analyzer : ANALYZERS) {
            for (AnalyzeToken token : tokens(client, index, analyzer, question)) {
                byForm.put(token.token(), typed(question, token));
            }
        }
        return new TypedWords(byForm);
    }

    /**
     * For some forms, apart by a space, the words they stand for; a form of none stays as it is.
     */
    String of(String forms) {
        return Arrays.stream(forms.split(" "))
                .map(form -> byForm.getOrDefault(form, form))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<AnalyzeToken> tokens(
            ElasticsearchClient client, String index, String analyzer, String question)
            throws IOException {
        return client.indices()
                .analyze(a -> a.index(index).analyzer(analyzer).text(question))
                .tokens();
    }

    private static String typed(String question, AnalyzeToken token) {
        return question.substring((int) token.startOffset(), (int) token.endOffset());
    }
}
