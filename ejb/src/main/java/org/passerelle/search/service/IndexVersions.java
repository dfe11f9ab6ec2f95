package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The real indexes behind the name that everybody uses: {@code passerelle} means {@code
 * passerelle-v3} today. A new one is filled under {@code passerelle-next}, where every node also
 * writes, then takes the name in one step; the one before it is kept, to go back to.
 */
class IndexVersions {

    private static final System.Logger LOG = System.getLogger(IndexVersions.class.getName());

    private final Elasticsearch elasticsearch;
    private final String name;
    private final String next;

    IndexVersions(Elasticsearch elasticsearch, String name) {
        this.elasticsearch = elasticsearch;
        this.name = name;
        this.next = name + "-next";
    }

    /** The name under which an index is being filled. */
    String next() {
        return next;
    }

    /** Makes the index if there is none, and keeps the one there as it is wanted today. */
    IndexState ensure(IndexDefinition definition, boolean rush) {
        return elasticsearch.askPatiently(
                client -> {
                    Optional<String> current = findBehind(client, name);
                    if (current.isEmpty()) {
                        create(client, definition.json(), name);
                        return IndexState.CREATED;
                    }
                    settle(
                            client,
                            current.get(),
                            rush ? definition.settingsInRush() : definition.settings());
                    if (madeWith(client, current.get(), definition)) {
                        return IndexState.CURRENT;
                    }
                    learnNewFields(client, current.get(), definition);
                    return IndexState.OUTDATED;
                });
    }

    /** Puts together what was written in a rush. */
    void tidy() {
        elasticsearch.askPatiently(
                client -> {
                    Segments.tidy(client, name);
                    return null;
                });
    }

    /** Makes the next index, empty; one that was left unfinished is thrown away. */
    void begin(IndexDefinition definition) {
        elasticsearch.askPatiently(
                client -> {
                    discardNext(client);
                    return create(client, definition.jsonToFill(), next);
                });
    }

    boolean isBuilding() {
        return elasticsearch.ask(client -> client.indices().existsAlias(a -> a.name(next)).value());
    }

    /** Gives the name to the next index, in one step for those who search and write. */
    void swap(IndexDefinition definition) {
        elasticsearch.askPatiently(
                client -> {
                    String old = findBehind(client, name).orElse(null);
                    String fresh = findBehind(client, next).orElseThrow();
                    settle(client, fresh, definition.settings());
                    client.indices().refresh(r -> r.index(fresh));
                    awaitCopies(client, fresh);
                    client.indices()
                            .updateAliases(
                                    update -> {
                                        if (old != null) {
                                            update.actions(
                                                    a -> a.remove(r -> r.index(old).alias(name)));
                                        }
                                        return update.actions(
                                                        a -> a.add(r -> r.index(fresh).alias(name)))
                                                .actions(
                                                        a ->
                                                                a.remove(
                                                                        r ->
                                                                                r.index(fresh)
                                                                                        .alias(
                                                                                                next)));
                                    });
                    deleteAllBut(client, fresh, old);
                    Segments.gather(client, fresh);
                    return null;
                });
    }

    /** Throws away the index being made. */
    void abandon() {
        elasticsearch.askPatiently(
                client -> {
                    discardNext(client);
                    return null;
                });
    }

    private static void settle(ElasticsearchClient client, String index, String settings)
            throws IOException {
        client.indices().putSettings(s -> s.index(index).withJson(new StringReader(settings)));
    }

    /** A copy that is not there after a while comes later: the old index has served long enough. */
    private static void awaitCopies(ElasticsearchClient client, String index) throws IOException {
        try {
            client.cluster()
                    .health(
                            h ->
                                    h.index(index)
                                            .waitForStatus(HealthStatus.Green)
                                            .timeout(Time.of(t -> t.time("25s"))));
        } catch (ElasticsearchException | TransportException notYet) {
            // The engine answers "request timed out", in a form that its client cannot read.
            LOG.log(System.Logger.Level.INFO, "{0} has no copies yet", index);
        }
    }

    private void discardNext(ElasticsearchClient client) throws IOException {
        Optional<String> unfinished = findBehind(client, next);
        if (unfinished.isPresent()) {
            client.indices().delete(d -> d.index(unfinished.get()));
        }
    }

    private String create(ElasticsearchClient client, String definition, String alias)
            throws IOException {
        String index =
                name + "-v" + (all(client).stream().mapToInt(this::number).max().orElse(0) + 1);
        try {
            client.indices()
                    .create(
                            c ->
                                    c.index(index)
                                            .withJson(new StringReader(definition))
                                            .aliases(alias, a -> a)
                                            .timeout(Time.of(t -> t.time("25s"))));
        } catch (ElasticsearchException e) {
            // Another node was faster: its index has the same name and the same definition.
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
        return index;
    }

    private void deleteAllBut(ElasticsearchClient client, String fresh, String previous)
            throws IOException {
        for (String index : all(client)) {
            if (!index.equals(fresh) && !index.equals(previous)) {
                client.indices().delete(d -> d.index(index));
            }
        }
    }

    /**
     * Until it is replaced, the index in use must take what is written now, new fields included.
     * Where that cannot be, what changes waits for the next index.
     */
    private static void learnNewFields(
            ElasticsearchClient client, String index, IndexDefinition definition)
            throws IOException {
        try {
            client.indices()
                    .putMapping(
                            m -> m.index(index).withJson(new StringReader(definition.fields())));
        } catch (ElasticsearchException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot learn new fields: {1}", index, e);
        }
    }

    private boolean madeWith(ElasticsearchClient client, String index, IndexDefinition definition)
            throws IOException {
        JsonData fingerprint =
                client.indices()
                        .getMapping(m -> m.index(index))
                        .get(index)
                        .mappings()
                        .meta()
                        .get("definition");
        return fingerprint != null && definition.fingerprint().equals(fingerprint.to(String.class));
    }

    private Set<String> all(ElasticsearchClient client) throws IOException {
        Set<String> indexes = new TreeSet<>();
        client
                .indices()
                .get(g -> g.index(name + "-v*").allowNoIndices(true))
                .result()
                .keySet()
                .stream()
                .filter(index -> number(index) > 0)
                .forEach(indexes::add);
        return indexes;
    }

    private int number(String index) {
        String number = index.substring(name.length() + 2);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static Optional<String> findBehind(ElasticsearchClient client, String alias)
            throws IOException {
        if (!client.indices().existsAlias(a -> a.name(alias)).value()) {
            return Optional.empty();
        }
        List<String> indexes =
                List.copyOf(client.indices().getAlias(a -> a.name(alias)).result().keySet());
        return indexes.stream().findFirst();
    }
}
