package org.passerelle.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.administration.service.HouseKeepingService;
import org.passerelle.administration.service.HouseKeepingService.Overview;
import org.passerelle.administration.service.HouseKeepingService.Queue;
import org.passerelle.common.OutboxEntry;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile.Extraction;

/** What an administrator looks at each morning. */
@Named
@RequestScoped
public class HouseKeeping {

    private static final String AGAIN = "/administration.xhtml?faces-redirect=true&fait=";

    @Inject HouseKeepingService keeping;

    private Overview overview;
    private String done;

    /** Reads it once, so that nobody but an administrator finds the page. */
    public void open() {
        overview = keeping.overview();
    }

    public String retry(long entryId) {
        keeping.retry(entryId);
        return AGAIN + "retry";
    }

    public String reindex() {
        keeping.reindex();
        return AGAIN + "reindex";
    }

    public Queue getIndexing() {
        return queue(Topic.INDEX);
    }

    public Queue getReading() {
        return queue(Topic.EXTRACT);
    }

    public long getParkedCount() {
        return overview().parkedCount();
    }

    public List<OutboxEntry> getParked() {
        return overview().parked();
    }

    public List<Document> getUnread() {
        return overview().unread();
    }

    /** How many documents show a file that could not be read, those one may not see included. */
    public long getUnreadCount() {
        return Extraction.FAILURES.stream().mapToLong(this::count).sum();
    }

    public long getReadCount() {
        return count(Extraction.EXTRACTED);
    }

    public long getWithoutTextCount() {
        return count(Extraction.EMPTY);
    }

    private long count(Extraction state) {
        return overview().files().getOrDefault(state, 0L);
    }

    private Queue queue(Topic topic) {
        return overview().queues().stream()
                .filter(queue -> queue.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private Overview overview() {
        if (overview == null) {
            open();
        }
        return overview;
    }

    /** What was just asked for. */
    public String getDone() {
        return done;
    }

    public void setDone(String given) {
        done = List.of("retry", "reindex").contains(given) ? given : null;
    }
}
