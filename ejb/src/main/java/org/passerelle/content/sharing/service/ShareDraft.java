package org.passerelle.content.sharing.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.content.Share.Grant;
import org.passerelle.content.publication.service.Caution;

/**
 * What somebody hands in to share a content.
 *
 * @param with the principals
 * @param lastDay the last day of the share; null to last until it is taken back
 */
public record ShareDraft(Set<String> with, Grant grants, LocalDate lastDay, Caution caution) {

    private static final ZoneId HERE = ZoneId.of("America/Toronto");

    public ShareDraft {
        with = new TreeSet<>(with);
    }

    public static ShareDraft with(Collection<String> principals, Grant grants, LocalDate lastDay) {
        return new ShareDraft(new TreeSet<>(principals), grants, lastDay, Caution.none());
    }

    /** To read, for one person, without an end. */
    public static ShareDraft toRead(String principal) {
        return with(List.of(principal), Grant.READ, null);
    }

    /** The moment at which it ends; null when it does not. */
    public Instant until() {
        return endOf(lastDay);
    }

    static Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant();
    }
}
