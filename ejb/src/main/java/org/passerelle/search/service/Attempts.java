package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Optional;
import org.passerelle.groups.Viewer;

/**
 * A viewer's question, put to the index as it was typed; then, when nothing has all its words, with
 * those that were perhaps meant; then to what has most of them or resembles them.
 *
 * @param strictly how it is put the first time
 */
record Attempts(
        Elasticsearch elasticsearch,
        String index,
        SearchRequests requests,
        Viewer viewer,
        Asking strictly) {

    SearchResults at(SearchQuestion question, Conditions conditions) {
        boolean narrowed = !conditions.isEmpty() || !question.narrowing().isEmpty();
        if (QuestionWords.of(question.text()).isEmpty() && !narrowed) {
            return SearchResults.none();
        }
        SearchResults strict = results(question, conditions, strictly);
        if (suffices(strict, question)) {
            return strict;
        }
        return (strict.isEmpty() ? mended(question) : Optional.<SearchQuestion>empty())
                .flatMap(meant -> found(meant, conditions.with(List.of())))
                .orElseGet(() -> results(question, conditions, strictly.relaxing()));
    }

    /** What was perhaps meant, if it finds anything for this viewer. */
    private Optional<SearchResults> found(SearchQuestion meant, Conditions conditions) {
        SearchResults strict = results(meant, conditions, strictly);
        SearchResults best =
                suffices(strict, meant) ? strict : results(meant, conditions, strictly.relaxing());
        return best.isEmpty() ? Optional.empty() : Optional.of(best.corrected(meant.text()));
    }

    private static boolean suffices(SearchResults strict, SearchQuestion question) {
        QuestionWords asked = QuestionWords.of(question.text());
        boolean fewerByChoice = !question.narrowing().without(Facet.KIND).isEmpty();
        long found = strict.countsByKind().values().stream().mapToLong(Long::longValue).sum();
        return fewerByChoice || asked.words().isEmpty() || found >= asked.enough();
    }

    private Optional<SearchQuestion> mended(SearchQuestion question) {
        if (!strictly.complete()) {
            return Optional.empty();
        }
        String words = QuestionWords.of(question.text()).words();
        SearchRequest resembling = Spelling.request(index, words);
        return Spelling.mended(question.text(), elasticsearch.search(resembling))
                .map(question::asking);
    }

    private SearchResults results(SearchQuestion question, Conditions conditions, Asking asking) {
        QuestionWords asked = QuestionWords.of(question.text());
        SearchRequest request = requests.search(viewer, question, asked, conditions, asking);
        return SearchAnswers.results(
                elasticsearch.search(request), question.kind().orElse(null), asking.relaxed());
    }
}
