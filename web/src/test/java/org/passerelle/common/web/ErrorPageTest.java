package org.passerelle.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;

class ErrorPageTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 440, 500, 503})
    void everyPageIsFilledInBothLanguages(int status) throws IOException {
        for (Language language : Language.values()) {
            assertThat(ErrorPage.page(status, "", language))
                    .contains("lang=\"" + language.locale().toLanguageTag() + "\"")
                    .doesNotContainPattern("\\{[a-zA-Z]+}");
        }
    }

    @Test
    void theNumberToQuoteIsShown() throws IOException {
        assertThat(ErrorPage.page(500, "0A1B2C3D", Language.FRENCH))
                .contains("Numéro à citer\u00a0: 0A1B2C3D");
    }

    @ParameterizedTest
    @CsvSource({"404,404", "403,403"})
    void aRefusalWrappedByTheServerKeepsItsMeaning(int status, int expected) {
        RuntimeException refusal =
                status == 404 ? new NotFoundException() : new NotAllowedException();
        EJBException wrapped = new EJBException(new RuntimeException(refusal));

        assertThat(statusOf(wrapped)).isEqualTo(expected);
    }

    @Test
    void whatNobodyExpectedIsOurFault() {
        assertThat(statusOf(new IllegalStateException("gone"))).isEqualTo(500);
        assertThat(statusOf(new ViewExpiredException("old", "/accueil.xhtml")))
                .isEqualTo(ErrorPage.EXPIRED);
    }

    private static int statusOf(Throwable thrown) {
        return CalmExceptionHandler.statusOf(
                thrown,
                CalmExceptionHandler.find(thrown, org.passerelle.common.BusinessException.class));
    }
}
