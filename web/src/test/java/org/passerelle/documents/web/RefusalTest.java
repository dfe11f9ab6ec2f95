package org.passerelle.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileTooLargeException;
import org.passerelle.documents.service.StorageFullException;
import org.passerelle.documents.upload.service.UploadRefusedException;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

class RefusalTest {

    private static final long LIMIT = 2_000_000_000L;

    @BeforeAll
    static void theHouseSpeaksFrench() {
        Locale.setDefault(Locale.CANADA_FRENCH);
    }

    @Test
    void aFileTooLargeIsToldTheLimit() {
        BusinessException tooLarge = new FileTooLargeException(LIMIT);

        assertThat(french(tooLarge).status()).isEqualTo(413);
        assertThat(french(tooLarge).sentence()).contains("2\u00a0Go");
        assertThat(Refusal.of(tooLarge, LIMIT, Locale.ENGLISH).sentence()).contains("2\u00a0GB");
    }

    @Test
    void eachReasonHasItsStatus() {
        assertThat(french(new EmptyFileException()).status()).isEqualTo(422);
        assertThat(french(new StorageFullException()).status()).isEqualTo(507);
        assertThat(french(new NotAllowedException()).status()).isEqualTo(403);
        assertThat(french(new NotFoundException()).status()).isEqualTo(404);
        assertThat(french(new UploadRefusedException(Reason.NOT_THERE)).status()).isEqualTo(409);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsToldWhatItIs() {
        assertThat(french(new UploadRefusedException(Reason.MISMATCH, "pdf", "WORD")).sentence())
                .contains("«\u00a0.pdf\u00a0»")
                .contains("un document Word");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsSentence(Reason reason) {
        BusinessException refusal = new UploadRefusedException(reason, 3L, "PDF");

        assertThat(french(refusal).status()).isGreaterThanOrEqualTo(400);
        assertThat(french(refusal).sentence()).isNotBlank().doesNotContain("{");
        assertThat(Refusal.of(refusal, LIMIT, Locale.ENGLISH).sentence()).isNotBlank();
    }

    private static Refusal french(BusinessException why) {
        return Refusal.of(why, LIMIT, Locale.CANADA_FRENCH);
    }
}
