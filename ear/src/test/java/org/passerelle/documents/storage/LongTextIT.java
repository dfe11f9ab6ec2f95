package org.passerelle.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.Sql;

/** A file of millions of characters is read, kept and indexed to its end. */
class LongTextIT {

    private static final int CHARACTERS = 10_000_000;
    private static final String[] WORDS =
            "le registre des ponts où l’été s’achève était déjà relié à la chaussée du fleuve gelé"
                    .split(" ");

    @Test
    void theLastSentenceOfTenMillionCharactersIsFound() throws Exception {
        String last = "Fin" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "q");
        Caller ada = Cast.ada();
        long id = Cast.deposit(ada, null, "registre.txt", text(last));

        Eventually.happens(
                "it is read to its end",
                Duration.ofSeconds(120),
                () ->
                        Sql.number(
                                        "SELECT COUNT(*) FROM extracted_text t JOIN document_version v"
                                                + " ON v.file_id = t.file_id WHERE v.document_id = ?"
                                                + " AND CHAR_LENGTH(t.text) >= ? AND RIGHT(t.text, 100) LIKE ?",
                                        id,
                                        CHARACTERS,
                                        "%" + last + "%")
                                == 1);
        assertThat(
                        Sql.text(
                                "SELECT f.partly_read FROM stored_file f JOIN document_version v"
                                        + " ON v.file_id = f.id WHERE v.document_id = ?",
                                id))
                .isEqualTo("0");
        Eventually.happens(
                "it is found by its last word",
                Duration.ofSeconds(120),
                () -> Cast.finds(ada, last, id));
    }

    private static byte[] text(String last) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder(CHARACTERS + 100);
        while (text.length() < CHARACTERS) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.append(last).append(".").toString().getBytes(StandardCharsets.UTF_8);
    }
}
