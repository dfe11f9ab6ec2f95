package org.passerelle.documents.records;

import java.time.LocalDate;

/**
 * The life of a paper that has one: from when, until when, and how many days before its end those
 * who answer for it are told.
 *
 * @param from null when it has always been so
 * @param until null when it does not end
 */
public record Validity(LocalDate from, LocalDate until, int noticeDays) {

    /** For a paper without a life. */
    public static final Validity NONE = new Validity(null, null, 0);

    /** More notice than this is no notice. */
    public static final int LONGEST_NOTICE = 730;

    /** Where a paper stands in its life. */
    public enum Standing {
        TO_COME,
        IN_FORCE,
        TO_RENEW,
        EXPIRED
    }

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidRecordException("jusque", "error.untilBeforeFrom");
        }
        if (noticeDays < 0 || noticeDays > LONGEST_NOTICE) {
            throw new InvalidRecordException("preavis", "error.notice", LONGEST_NOTICE);
        }
    }

    /** The first day on which it should be renewed; null when it does not end. */
    public LocalDate noticeOn() {
        return until == null ? null : until.minusDays(noticeDays);
    }

    /** It is in force until the end of its last day. */
    public Standing standing(LocalDate today) {
        if (until != null && today.isAfter(until)) {
            return Standing.EXPIRED;
        }
        if (from != null && today.isBefore(from)) {
            return Standing.TO_COME;
        }
        return until != null && !today.isBefore(noticeOn()) ? Standing.TO_RENEW : Standing.IN_FORCE;
    }

    public boolean isSaid() {
        return from != null || until != null;
    }
}
