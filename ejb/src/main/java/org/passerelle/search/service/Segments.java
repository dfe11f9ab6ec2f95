package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;

/**
 * What was written quickly lies in many small segments, and each question looks into each of them.
 * They are put together while the index already serves; nobody waits for it.
 */
final class Segments {

    private static final long FEW = 8;

    /** The engine leaves what is larger than five gigabytes as it is, even when it has holes. */
    private static final double LARGE = 3e9;

    private Segments() {}

    /** As the engine does by itself, but at once: it thinks of it only when more is written. */
    static void tidy(ElasticsearchClient client, String index) throws IOException {
        client.indices().forcemerge(f -> f.index(index).waitForCompletion(false));
    }

    /** To few, after an index was filled. */
    static void gather(ElasticsearchClient client, String index) throws IOException {
        double bytes =
                client.indices().stats(s -> s.index(index)).all().primaries().store().sizeInBytes();
        long segments = Math.max(FEW, Math.round(bytes / LARGE));
        client.indices()
                .forcemerge(f -> f.index(index).maxNumSegments(segments).waitForCompletion(false));
    }
}
