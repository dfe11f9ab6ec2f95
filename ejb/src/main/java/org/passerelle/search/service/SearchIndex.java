package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.groups.Viewer;

/**
 * The index of everything that can be found, in Elasticsearch. It is a copy that can be made again
 * from the database at any time, and it may be away: then every method says {@link
 * SearchUnavailableException}, at once.
 */
@ApplicationScoped
public class SearchIndex {

    private static final int SUGGESTIONS = 8;

    /** From so many words on, articles apart, a question is a sentence. */
    private static final int SENTENCE = 3;

    private static final int FEW = 3;

    private Elasticsearch elasticsearch;
    private IndexVersions versions;
    private IndexWriter writer;
    private SearchRequests requests;
    private IndexInspection inspection;
    private String name;

    /** Whether the index in use has all the fields of today's definition; an older one serves. */
    private volatile boolean complete;

    /** For the container, which stands in front of the real one. */
    protected SearchIndex() {}

    @Inject
    public SearchIndex(SearchSettings settings) {
        name = settings.indexName();
        elasticsearch = new Elasticsearch(settings);
        versions = new IndexVersions(elasticsearch, name);
        writer = new IndexWriter(elasticsearch);
        requests = new SearchRequests(name);
        inspection = new IndexInspection(elasticsearch, name, versions.next());
    }

    /** Finds what this viewer may read, whatever the operators in the question mean. */
    public SearchResults search(Viewer viewer, SearchQuestion question) {
        return search(viewer, question, Conditions.NONE);
    }

    /**
     * Finds what this viewer may read. When nothing has all the words, what has most of them or
     * resembles them, with the words that were perhaps meant.
     */
    public SearchResults search(Viewer viewer, SearchQuestion question, Conditions conditions) {
        QuestionWords asked = QuestionWords.of(question.text());
        boolean narrowed = !conditions.isEmpty() || !question.narrowing().isEmpty();
        if (asked.isEmpty() && !narrowed) {
            return SearchResults.none();
        }
        SearchResults strict = results(viewer, question, conditions, false);
        boolean fewerByChoice = !question.narrowing().without(Facet.KIND).isEmpty();
        long found = strict.countsByKind().values().stream().mapToLong(Long::longValue).sum();
        if (fewerByChoice || asked.words().isEmpty() || found >= enough(asked)) {
            return strict;
        }
        SearchResults relaxed = results(viewer, question, conditions, true);
        return found > 0
                ? relaxed
                : mended(viewer, question, conditions).map(relaxed::corrected).orElse(relaxed);
    }

    /**
     * A sentence is seldom found whole: when all its words stand together in one or two places
     * only, what has most of them comes after these.
     */
    private static int enough(QuestionWords asked) {
        return asked.longWords() < SENTENCE ? 1 : FEW;
    }

    /** The question as it was perhaps meant, if it then finds something for this viewer. */
    private Optional<String> mended(Viewer viewer, SearchQuestion question, Conditions conditions) {
        if (!complete) {
            return Optional.empty();
        }
        String words = QuestionWords.of(question.text()).words();
        return Spelling.mended(question.text(), ask(Spelling.request(name, words)))
                .filter(
                        mended ->
                                !results(
                                                viewer,
                                                SearchQuestion.of(mended),
                                                conditions.with(List.of()),
                                                false)
                                        .countsByKind()
                                        .isEmpty());
    }

    /** What this viewer may read and whose title or name begins like what is being typed. */
    public List<Suggestion> suggest(Viewer viewer, String beginning) {
        SearchQuestion typed = SearchQuestion.of(beginning);
        if (QuestionWords.of(typed.text()).words().isEmpty()) {
            return List.of();
        }
        SearchRequest request = requests.suggest(viewer, typed.text(), SUGGESTIONS);
        return ask(request).hits().hits().stream().map(SearchAnswers::suggestion).toList();
    }

    /** Other contents about the same that this viewer may read. */
    public List<Suggestion> like(Viewer viewer, Subject content, int howMany) {
        return ask(requests.like(viewer, content, howMany)).hits().hits().stream()
                .map(SearchAnswers::suggestion)
                .toList();
    }

    /** Writes entries and tombstones; they are found about a second later. */
    public WriteOutcome write(List<IndexEntry> entries) {
        if (entries.isEmpty()) {
            return new WriteOutcome(0, List.of());
        }
        if (!versions.isBuilding()) {
            return writer.write(entries, name);
        }
        // The next index first: if it takes the name in between, the second write still reaches it.
        WriteOutcome inNext = writer.write(entries, versions.next());
        return writer.write(entries, name).and(inNext);
    }

    /** Makes the index if there is none, and says how the one there relates to what is wanted. */
    public IndexState ensureIndex(List<SynonymRule> organisations) {
        IndexState state = versions.ensure(new IndexDefinition(organisations));
        complete = state != IndexState.OUTDATED;
        return state;
    }

    /**
     * Begins a new index, to be filled from the database; whoever calls makes sure that nobody else
     * does.
     */
    public IndexRebuild rebuild(List<SynonymRule> organisations) {
        versions.begin(new IndexDefinition(organisations));
        return new IndexRebuild(versions, writer);
    }

    /** What the index has of a kind, numbered after the first number and up to the last. */
    public List<IndexedVersion> versions(Subject.Kind kind, long after, long upTo) {
        return inspection.versions(kind, after, upTo);
    }

    /** How the index is, for those who keep it. */
    public IndexCondition condition() {
        return inspection.condition();
    }

    /** Whether the engine answers and the index can be searched. */
    public boolean available() {
        try {
            return elasticsearch.ask(client -> versions.exists(client) && healthy(client));
        } catch (SearchUnavailableException | ElasticsearchException e) {
            return false;
        }
    }

    /** Lets everything written so far be found now rather than within a second. */
    public void refresh() {
        elasticsearch.askPatiently(client -> client.indices().refresh(r -> r.index(name)));
    }

    @PreDestroy
    public void close() {
        try {
            elasticsearch.close();
        } catch (IOException e) {
            // The container refuses a checked exception here.
            throw new UncheckedIOException(e);
        }
    }

    private boolean healthy(ElasticsearchClient client) throws IOException {
        return client.cluster().health(h -> h.index(name)).status() != HealthStatus.Red;
    }

    private SearchResults results(
            Viewer viewer, SearchQuestion question, Conditions conditions, boolean relaxed) {
        QuestionWords asked = QuestionWords.of(question.text());
        SearchRequest request =
                requests.search(viewer, question, asked, conditions, relaxed, complete);
        return SearchAnswers.results(ask(request), question.kind().orElse(null), relaxed);
    }

    private SearchResponse<JsonData> ask(SearchRequest request) {
        try {
            return elasticsearch.ask(client -> client.search(request, JsonData.class));
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                throw new SearchUnavailableException("The index has not been made yet", e);
            }
            throw e;
        }
    }
}
