package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** The database dies while people write, and comes back. */
class DatabaseDownIT {

    private static final int PEOPLE = 6;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sent = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private boolean down;

    @AfterEach
    void calm() {
        enough.set(true);
        people.shutdownNow();
        if (down) {
            House.startDatabase();
        }
    }

    @Test
    void pagesSaySoMeanwhileThenAllGoesOnAndNothingAcknowledgedIsLost() throws Exception {
        Caller ada = Cast.ada();
        long discussion = Cast.discuss(ada, null, "Pendant la coupure", "Écrivons");
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Caller writer = Cast.bruno();
            writing.add(people.submit(() -> write(writer, discussion)));
        }
        Eventually.happens("they write", Duration.ofSeconds(20), () -> acknowledged.size() > 30);

        House.killDatabase();
        down = true;
        HttpResponse<String> answer = ada.get("/accueil");

        assertThat(answer.statusCode()).isIn(500, 503);
        assertThat(answer.body())
                .containsAnyOf(
                        "Quelque chose a cédé de notre côté", "Passerelle est fermée un moment")
                .doesNotContain("Exception", "org.passerelle", "mariadb", "\tat ");

        House.startDatabase();
        down = false;
        int before = acknowledged.size();
        Eventually.happens(
                "pages are served again",
                Duration.ofSeconds(15),
                () -> ada.get("/accueil").statusCode() == 200);
        Eventually.happens(
                "and comments taken",
                Duration.ofSeconds(15),
                () -> acknowledged.size() > before + 30);
        Cast.leasesRunOut();
        enough.set(true);
        for (Future<?> each : writing) {
            each.get();
        }

        List<String> kept = Sql.texts("SELECT text FROM comment WHERE content_id = ?", discussion);
        assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(Sql.number("SELECT comment_count FROM content WHERE id = ?", discussion))
                .isEqualTo(kept.size());
        assertThat(
                        Sql.number(
                                "SELECT COUNT(*) FROM audit_line WHERE action = 'ContentCommented'"
                                        + " AND subject_id = ?",
                                discussion))
                .isEqualTo(kept.size());
    }

    private void write(Caller who, long discussion) {
        while (!enough.get()) {
            String text = "Mot " + sent.incrementAndGet();
            try {
                if (Cast.comment(who, discussion, text).statusCode() == 302) {
                    acknowledged.add(text);
                }
            } catch (UncheckedIOException cutOff) {
                // Not acknowledged: it may be there or not.
                continue;
            }
        }
    }
}
