package org.passerelle.search.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;
import org.passerelle.search.TunedWeights;
import org.passerelle.search.UsefulLevels;

/**
 * Keeps what the order of results depends on: each node asks twice a minute how much things count,
 * and each night the index is told of contents that became more useful, or less.
 */
@Singleton
public class RankingUpkeep {

    private static final int AT_ONCE = 500;

    @Inject TunedWeights tuned;
    @Inject UsefulLevels levels;
    @Inject SearchIndex index;
    @Inject Outbox outbox;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void weigh() {
        index.weigh(Weights.of(tuned.all()));
    }

    /** Part by part: whatever is left over is told in the next part. */
    @Schedule(hour = "2", minute = "*/2", persistent = false)
    public void tellWhatIsUseful() {
        List<Subject> changed = levels.bringUpToDate(AT_ONCE);
        changed.forEach(subject -> outbox.put(Topic.INDEX, subject));
    }
}
