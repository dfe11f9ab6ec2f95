package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.Subject;

/**
 * Looks at the index for those who keep it: numbers and versions, never a word. What people ask
 * goes through {@link SearchRequests}.
 */
class IndexInspection {

    /** The most that the engine gives at once. */
    private static final int MOST = 10_000;

    private final Elasticsearch elasticsearch;
    private final String name;
    private final String next;

    IndexInspection(Elasticsearch elasticsearch, String name, String next) {
        this.elasticsearch = elasticsearch;
        this.name = name;
        this.next = next;
    }

    /** Whether the engine answers and the index can be searched. */
    boolean available() {
        try {
            return elasticsearch.ask(
                    client ->
                            client.indices().existsAlias(a -> a.name(name)).value()
                                    && client.cluster().health(h -> h.index(name)).status()
                                            != HealthStatus.Red);
        } catch (SearchUnavailableException | ElasticsearchException e) {
            return false;
        }
    }

    /** What there is of a kind, numbered after the first number and up to the last. */
    List<IndexedVersion> versions(Subject.Kind kind, long after, long upTo) {
        SearchRequest request =
                SearchRequest.of(
                        s ->
                                s.index(name)
                                        .size(MOST)
                                        .version(true)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .source(o -> o.filter(f -> f.includes("deleted", "acl")))
                                        .query(stretch(kind, after, upTo)));
        return elasticsearch
                .askPatiently(client -> client.search(request, JsonData.class))
                .hits()
                .hits()
                .stream()
                .map(IndexInspection::version)
                .toList();
    }

    private static Query stretch(Subject.Kind kind, long after, long upTo) {
        Query ofKind = Query.of(q -> q.term(t -> t.field("kind").value(IndexDocument.code(kind))));
        Query numbered =
                Query.of(
                        q ->
                                q.range(
                                        r ->
                                                r.untyped(
                                                        u ->
                                                                u.field("entity_id")
                                                                        .gt(JsonData.of(after))
                                                                        .lte(JsonData.of(upTo)))));
        return Query.of(q -> q.bool(b -> b.filter(ofKind, numbered)));
    }

    IndexCondition condition() {
        return elasticsearch.ask(
                client -> {
                    boolean building = client.indices().existsAlias(a -> a.name(next)).value();
                    return new IndexCondition(
                            madeAt(client),
                            client.count(c -> c.index(name)).count(),
                            building ? (Long) client.count(c -> c.index(next)).count() : null);
                });
    }

    private Instant madeAt(ElasticsearchClient client) throws IOException {
        return client.indices().getSettings(s -> s.index(name)).result().values().stream()
                .map(state -> state.settings().index().creationDate())
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(String.valueOf(millis))))
                .findFirst()
                .orElse(null);
    }

    private static IndexedVersion version(Hit<JsonData> hit) {
        JsonObject source = hit.source().toJson().asJsonObject();
        Set<String> audience = new TreeSet<>();
        if (source.containsKey("acl")) {
            source.getJsonArray("acl")
                    .getValuesAs(JsonString.class)
                    .forEach(principal -> audience.add(principal.getString()));
        }
        return new IndexedVersion(
                IndexDocument.subject(hit.id()),
                hit.version(),
                source.getBoolean("deleted", false),
                audience);
    }
}
