package org.passerelle.search.service;

import java.util.List;

/**
 * The making of a new index beside the one in use. It is filled from the database while people go
 * on searching the old one and everything that changes is written to both; the order does not
 * matter, since an older version never replaces a newer one. Closed without being completed, it
 * leaves no trace.
 */
public final class IndexRebuild implements AutoCloseable {

    private final IndexVersions versions;
    private final IndexWriter writer;
    private final IndexDefinition definition;
    private boolean completed;

    IndexRebuild(IndexVersions versions, IndexWriter writer, IndexDefinition definition) {
        this.versions = versions;
        this.writer = writer;
        this.definition = definition;
    }

    /** Writes entries into the new index only. */
    public WriteOutcome write(List<IndexEntry> entries) {
        return writer.write(entries, versions.next());
    }

    /** Lets the new index take the place of the old one, at once for everybody. */
    public void complete() {
        versions.swap(definition);
        completed = true;
    }

    @Override
    public void close() {
        if (!completed) {
            versions.abandon();
        }
    }
}
