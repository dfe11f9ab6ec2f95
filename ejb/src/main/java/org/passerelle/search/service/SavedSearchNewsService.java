package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.passerelle.alerts.Alert;
import org.passerelle.alerts.Alerts;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Contents;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.service.Viewers;
import org.passerelle.search.SavedSearch;
import org.passerelle.search.SavedSearch.Pace;
import org.passerelle.search.SavedSearches;

/**
 * Tells people of what is new for their saved searches, each time in one short transaction. The
 * index only proposes: what its owner may not read at that moment, she is not told of.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SavedSearchNewsService {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(15);

    /** Before people begin their day. */
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Inject SavedSearches searches;
    @Inject Contents contents;
    @Inject Alerts alerts;
    @Inject Viewers viewers;
    @Inject FoundReading questions;

    /** Some that are to be asked again now, each with the rights that its owner has now. */
    public List<DueSearch> due(Instant now, int howMany) {
        return searches.claimDue(now, now.plus(LEASE), howMany).stream().map(this::due).toList();
    }

    private DueSearch due(SavedSearch search) {
        SearchQuestion question =
                SearchQuestion.of(search.getQuestion())
                        .in(search.getLanguage())
                        .narrowed(Narrowing.read(search.getNarrowing()));
        return new DueSearch(
                search.getId(),
                questions.understood(question, viewers.of(search.getPerson())),
                search.getNewerThan(),
                search.getLookedUpTo());
    }

    /**
     * Tells of these, unless they were told before.
     *
     * @param asked when the index was asked
     */
    public void tell(long searchId, News news, Instant asked) {
        SavedSearch search = searches.find(searchId).orElse(null);
        if (search == null || search.isPaused()) {
            return;
        }
        Viewer owner = viewers.of(search.getPerson());
        List<Long> ids = news.contents().stream().map(Subject::id).toList();
        for (Content content : contents.readableAmong(ids, owner)) {
            boolean others = content.getAuthor().getId() != owner.personId();
            if (others && searches.firstTold(search, content.getId())) {
                alerts.add(
                        Alert.found(content, search.getPerson(), search.getName(), Instant.now()));
            }
        }
        boolean more = news.upTo() != null;
        search.looked(
                more ? news.upTo() : asked, more ? Instant.now() : next(search.getPace(), asked));
    }

    private static Instant next(Pace pace, Instant now) {
        if (pace == Pace.AT_ONCE) {
            return now.plus(SOON);
        }
        ZonedDateTime here = now.atZone(AskedDate.HERE);
        ZonedDateTime today = here.with(MORNING);
        return (here.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
