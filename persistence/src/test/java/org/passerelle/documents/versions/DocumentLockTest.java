package org.passerelle.documents.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.passerelle.content.Place;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.people.Person;

class DocumentLockTest {

    private static final Instant NOON = Instant.parse("2026-11-16T17:00:00Z");
    private static final Duration HOURS = Duration.ofHours(8);

    private final Person ada = new Person("ada.tremblay", "Ada", "Tremblay");
    private final DocumentLock lock = new DocumentLock(plan());

    @Test
    void aReservationEndsByItself() {
        lock.begin(ada, NOON);
        lock.reserve(NOON.plus(HOURS));

        assertThat(lock.isActive(NOON.plus(HOURS).minusSeconds(1))).isTrue();
        assertThat(lock.isActive(NOON.plus(HOURS))).isFalse();
    }

    @Test
    void whatAProgramClosesStaysReservedOnThePage() {
        lock.begin(ada, NOON);
        lock.reserve(NOON.plus(HOURS));
        lock.open("opaquelocktoken:1", "Ada", NOON.plusSeconds(600));

        boolean free = lock.close(NOON.plusSeconds(60));

        assertThat(free).isFalse();
        assertThat(lock.isOpen()).isFalse();
        assertThat(lock.getUntil()).isEqualTo(NOON.plus(HOURS));
    }

    @Test
    void whatOnlyAProgramHeldIsFreeOnceItIsClosed() {
        lock.begin(ada, NOON);
        lock.open("opaquelocktoken:1", "Ada", NOON.plusSeconds(600));

        assertThat(lock.isOpen()).isTrue();
        assertThat(lock.close(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void theNextHolderInheritsNothing() {
        Person bruno = new Person("bruno.gagnon", "Bruno", "Gagnon");
        lock.begin(ada, NOON);
        lock.open("opaquelocktoken:1", "Ada", NOON.plusSeconds(600));

        lock.begin(bruno, NOON.plusSeconds(900));
        lock.reserve(NOON.plusSeconds(900).plus(HOURS));

        assertThat(lock.getHolder()).isSameAs(bruno);
        assertThat(lock.isOpen()).isFalse();
        assertThat(lock.getTakenAt()).isEqualTo(NOON.plusSeconds(900));
    }

    private Document plan() {
        StoredFile file = new StoredFile("a".repeat(64), 10, "text/plain", NOON);
        return new Document("Plan", "plan.txt", file, "fr", Place.COMMONS, null, ada, NOON);
    }
}
