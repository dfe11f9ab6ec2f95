package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.Findables;
import org.passerelle.search.IndexWork;
import org.passerelle.search.IndexWork.Kind;
import org.passerelle.search.IndexWorks;

/** Writes down what is done to the index, as it goes on, for the administrators who look at it. */
@Stateless
public class IndexLogService {

    private static final int SHOWN = 10;

    @Inject IndexWorks works;
    @Inject Findables findables;
    @Inject Outbox outbox;
    @Inject CurrentPerson me;

    /**
     * What an administrator sees of it.
     *
     * @param waiting how many things wait to be indexed
     * @param since when the oldest of them was left; {@code null} when none waits
     */
    public record Log(
            List<IndexWork> comparisons,
            List<IndexWork> rebuilds,
            long waiting,
            Instant since,
            long parked) {}

    public Log log() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return new Log(
                works.newest(Kind.COMPARISON, SHOWN),
                works.newest(Kind.REBUILD, SHOWN),
                outbox.countWaiting(Topic.INDEX),
                outbox.waitingSince(Topic.INDEX).orElse(null),
                outbox.countParked());
    }

    /** Begins, and says by which number it is written on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long begin(Kind kind) {
        works.thin(kind);
        IndexWork work = works.add(new IndexWork(kind, findables.count(), Instant.now()));
        works.flush();
        return work.getId();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void goOn(long id, long seen, Map<IndexWork.Difference, Integer> found) {
        change(
                id,
                work -> {
                    work.saw(seen);
                    found.forEach(work::found);
                });
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long id) {
        change(id, work -> work.end(Instant.now()));
    }

    private void change(long id, Consumer<IndexWork> act) {
        works.find(id).ifPresent(act);
    }
}
