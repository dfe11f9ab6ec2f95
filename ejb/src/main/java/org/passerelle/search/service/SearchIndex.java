package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
public class SearchIndex implements AutoCloseable {

    private Elasticsearch elasticsearch;
    private IndexVersions versions;
    private IndexWriter writer;
    private SearchRequests requests;
    private IndexInspection inspection;
    private String name;
    private IndexLayout layout;

    /** Whether the index in use has all the fields of today's definition; an older one serves. */
    private volatile boolean complete;

    /** How much each thing counts today. */
    private volatile Weights weights = Weights.USUAL;

    /** For the container, which stands in front of the real one. */
    protected SearchIndex() {}

    @Inject
    public SearchIndex(SearchSettings settings) {
        name = settings.indexName();
        elasticsearch = new Elasticsearch(settings);
        versions = new IndexVersions(elasticsearch, name);
        layout = settings.layout();
        writer = new IndexWriter(elasticsearch);
        requests = new SearchRequests(name);
        inspection = new IndexInspection(elasticsearch, name, versions.next());
    }

    /** Finds what this viewer may read, whatever the operators in the question mean. */
    public SearchResults search(Viewer viewer, SearchQuestion question) {
        return search(viewer, question, Conditions.NONE);
    }

    /**
     * Finds what this viewer may read. When nothing has all the words, the words that were perhaps
     * meant are tried, then what has most of them or resembles them.
     */
    public SearchResults search(Viewer viewer, SearchQuestion question, Conditions conditions) {
        return search(viewer, question, conditions, weights);
    }

    /** The same, with other weights than those of today. */
    public SearchResults search(
            Viewer viewer, SearchQuestion question, Conditions conditions, Weights with) {
        return new Attempts(elasticsearch, name, requests, viewer, Asking.strictly(complete, with))
                .at(question, conditions);
    }

    /** Why something stands where it does among the results of a question, for administrators. */
    public Optional<Reasons> explain(
            Viewer viewer, SearchQuestion question, Conditions conditions, Subject subject) {
        SearchResults results = search(viewer, question, conditions);
        boolean mended = results.correction() != null;
        SearchQuestion asked = mended ? question.asking(results.correction()) : question;
        Conditions under = mended ? conditions.with(List.of()) : conditions;
        Asking asking = new Asking(results.relaxed(), complete, weights);
        Optional<Explained> whole =
                Explained.first(ask(requests.explain(viewer, asked, under, asking, subject)));
        return whole.map(
                all ->
                        new Reasons(
                                all,
                                Explained.first(ask(requests.places(viewer, all.words(), subject))),
                                weights,
                                elasticsearch.ask(
                                        client -> TypedWords.of(client, name, asked.text()))));
    }

    /** From now on, things count this much. */
    public void weigh(Weights today) {
        weights = today;
    }

    /** How much things count today, as far as this node knows. */
    public Weights weights() {
        return weights;
    }

    /** What this viewer may read and whose title or name begins like what is being typed. */
    public List<Suggestion> suggest(Viewer viewer, String beginning) {
        SearchQuestion typed = SearchQuestion.of(beginning);
        if (QuestionWords.of(typed.text()).words().isEmpty()) {
            return List.of();
        }
        return Suggested.read(ask(requests.suggest(viewer, typed.text())));
    }

    /** Other contents about the same that this viewer may read. */
    public List<Suggestion> like(Viewer viewer, Condition likeness, int howMany) {
        return ask(requests.like(viewer, likeness, howMany)).hits().hits().stream()
                .map(SearchAnswers::suggestion)
                .toList();
    }

    /** What was written after this moment and answers a saved search. */
    public News news(DueSearch due, Instant writtenAfter) {
        Asking strictly = Asking.strictly(complete, weights);
        return NewsRequest.read(ask(new NewsRequest(requests).of(due, writtenAfter, strictly)));
    }

    /** When something was written last; {@code null} while that is not known. */
    public Instant newest() {
        return NewsRequest.readNewest(ask(NewsRequest.newest(name)));
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
        return ensureIndex(organisations, false);
    }

    /**
     * The same.
     *
     * @param rush whether much is being written: what is new is then found half a minute later, and
     *     sooner all of it
     */
    IndexState ensureIndex(List<SynonymRule> organisations, boolean rush) {
        IndexState state = versions.ensure(new IndexDefinition(organisations, layout), rush);
        complete = state != IndexState.OUTDATED;
        return state;
    }

    /** To be called when a rush is over. */
    void tidy() {
        versions.tidy();
    }

    /**
     * Begins a new index, to be filled from the database; whoever calls makes sure that nobody else
     * does.
     */
    public IndexRebuild rebuild(List<SynonymRule> organisations) {
        IndexDefinition definition = new IndexDefinition(organisations, layout);
        versions.begin(definition);
        return new IndexRebuild(versions, writer, definition);
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
        return inspection.available();
    }

    /** Lets everything written so far be found now rather than within a second. */
    public void refresh() {
        elasticsearch.askPatiently(client -> client.indices().refresh(r -> r.index(name)));
    }

    @Override
    @PreDestroy
    public void close() {
        try {
            elasticsearch.close();
        } catch (IOException e) {
            // The container refuses a checked exception here.
            throw new UncheckedIOException(e);
        }
    }

    private SearchResponse<JsonData> ask(SearchRequest request) {
        return elasticsearch.search(request);
    }
}
