package org.passerelle.search.service;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.search.service.WriteOutcome.Failure;

/** Writes entries in batches. One that the engine cannot take never stops the others. */
class IndexWriter {

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_BYTES = 5_000_000;

    private final Elasticsearch elasticsearch;

    IndexWriter(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    private record Item(IndexEntry entry, byte[] json) {}

    WriteOutcome write(List<IndexEntry> entries, String index) {
        List<Failure> failures = new ArrayList<>();
        List<Item> batch = new ArrayList<>();
        int bytes = 0;
        for (IndexEntry entry : entries) {
            Item item = new Item(entry, IndexDocument.json(entry));
            if (!batch.isEmpty()
                    && (batch.size() == MOST_ENTRIES || bytes + item.json().length > MOST_BYTES)) {
                send(batch, index, failures);
                batch.clear();
                bytes = 0;
            }
            batch.add(item);
            bytes += item.json().length;
        }
        send(batch, index, failures);
        return new WriteOutcome(entries.size() - failures.size(), failures);
    }

    private void send(List<Item> batch, String index, List<Failure> failures) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            BulkResponse response =
                    elasticsearch.askPatiently(client -> client.bulk(bulk(batch, index)));
            for (int i = 0; i < batch.size(); i++) {
                note(batch.get(i).entry(), response.items().get(i), failures);
            }
        } catch (ElasticsearchException | IllegalStateException refused) {
            halve(batch, index, failures, refused);
        }
    }

    /** The whole batch was refused, for its size or for one entry in it: halves find out which. */
    private void halve(
            List<Item> batch, String index, List<Failure> failures, RuntimeException refused) {
        if (batch.size() == 1) {
            failures.add(failure(batch.get(0).entry(), String.valueOf(refused.getMessage()), true));
            return;
        }
        int middle = batch.size() / 2;
        send(batch.subList(0, middle), index, failures);
        send(batch.subList(middle, batch.size()), index, failures);
    }

    private static BulkRequest bulk(List<Item> batch, String index) {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        bulk.index(index).requireAlias(true);
        for (Item item : batch) {
            BinaryData json = BinaryData.of(item.json(), "application/json");
            bulk.operations(
                    o ->
                            o.<BinaryData>index(
                                    i ->
                                            i.id(IndexDocument.id(item.entry().subject()))
                                                    .version(item.entry().version())
                                                    .versionType(VersionType.ExternalGte)
                                                    .document(json)));
        }
        return bulk.build();
    }

    private static void note(IndexEntry entry, BulkResponseItem item, List<Failure> failures) {
        boolean newerIsThere = item.status() == 409;
        if (item.error() == null || newerIsThere) {
            return;
        }
        if (item.status() == 404) {
            throw new SearchUnavailableException("The index has not been made yet");
        }
        String reason = item.error().type() + ": " + item.error().reason();
        failures.add(failure(entry, reason, item.status() == 400));
    }

    private static Failure failure(IndexEntry entry, String reason, boolean permanent) {
        return new Failure(entry.subject(), reason, permanent);
    }
}
