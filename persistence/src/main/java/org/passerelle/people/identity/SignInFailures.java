package org.passerelle.people.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts for one login from one network address. After five, each further attempt must
 * wait twice as long as the one before, a quarter of an hour at most; nobody is locked out from
 * elsewhere, and an hour of peace forgets all.
 */
@Entity
@Table(name = "sign_in_failures")
public class SignInFailures {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    @Id private String source;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailures() {}

    public SignInFailures(String source) {
        this.source = source;
    }

    public void add(Instant now) {
        if (lastAt != null && lastAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
    }

    /** How long the next attempt has to wait; zero when it may be made now. */
    public Duration waitAt(Instant now) {
        if (failures < FREE || lastAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
            return Duration.ZERO;
        }
        Duration penalty = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
        Duration left =
                Duration.between(
                        now, lastAt.plus(penalty.compareTo(LONGEST) < 0 ? penalty : LONGEST));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
