package org.passerelle.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.StorageFullException;

class RefusalTest {

    private static final long LIMIT = 2_000_000_000L;

    @Test
    void aFileTooLargeIsToldTheLimit() {
        Refusal refusal = Refusal.of(new FileTooLargeException(LIMIT));

        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.sentence(LIMIT, Locale.CANADA_FRENCH)).contains("2\u00a0Go");
        assertThat(refusal.sentence(LIMIT, Locale.ENGLISH)).contains("2\u00a0GB");
    }

    @Test
    void eachReasonHasItsStatus() {
        assertThat(Refusal.of(new EmptyFileException()).status()).isEqualTo(422);
        assertThat(Refusal.of(new StorageFullException()).status()).isEqualTo(507);
        assertThat(Refusal.of(new NotAllowedException()).status()).isEqualTo(403);
        assertThat(Refusal.of(new NotFoundException()).status()).isEqualTo(404);
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(refusal.status()).isGreaterThanOrEqualTo(400);
            assertThat(refusal.sentence(LIMIT, Locale.CANADA_FRENCH)).isNotBlank();
            assertThat(refusal.sentence(LIMIT, Locale.ENGLISH)).isNotBlank();
        }
    }
}
