package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What civil servants cite, and the one spelling it is brought to. */
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-2.1                                | a-2.1",
                "Loi sur l’accès (RLRQ, c. A-2.1)     | a-2.1",
                "L.R.Q., chapitre A-2.1               | a-2.1",
                "CQLR c A‑2.1                         | a-2.1",
                "le projet de loi C-26                | c-26",
                "selon l’article 53.1 de la Loi       | art:53.1",
                "art. 53.1                            | art:53.1",
                "section 12                           | art:12",
                "le 2024-05-12                        | 2024-05-12",
                "12 mai 2024                          | 2024-05-12",
                "le 1er août 2024                     | 2024-08-01",
                "May 12, 2024                         | 2024-05-12",
                "418 555-0123                         | tel:4185550123",
                "(418) 555-0123                       | tel:4185550123",
                "+1 418.555.0123                      | tel:4185550123",
                "4185550123                           | tel:4185550123",
                "CT 224-567                           | ct:224567",
                "C.T. 224567                          | ct:224567",
                "DP-2024-117                          | dp-2024-117",
                "2024-2025                            | 2024-2025",
                "RFP/2024/12                          | rfp/2024/12",
            })
    void isBroughtToOneSpelling(String text, String code) {
        assertThat(References.in(List.of("Avant, " + text + " et après."))).containsExactly(code);
        assertThat(References.read(text).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Trois-Rivières", "vingt-deux", "et/ou", "2024", "5 000 000", "M. Roy", ""})
    void whatIsOnlyWordsOrANumberStaysSo(String text) {
        assertThat(References.in(List.of(text))).isEmpty();
        assertThat(References.read(text).rest()).isEqualTo(text);
    }

    @Test
    void theOtherWordsAreLeftAndTheCitationIsNot() {
        assertThat(References.read("RLRQ, c. A-2.1").rest()).isEmpty();
        assertThat(References.read("accès A-2.1 article 53").rest()).isEqualTo("acces");
        assertThat(References.read("projet de loi C-26").rest()).isEqualTo("projet de loi");
    }

    @Test
    void aLongTextIsReadOnlyNearItsNumbers() {
        String words = "mot ".repeat(100_000);
        assertThat(References.in(List.of(words + "A-2.1 " + words + "12 septembre 2024 " + words)))
                .containsExactlyInAnyOrder("a-2.1", "2024-09-12");
        String digits = "1-2.3/4 ".repeat(100_000);
        assertThat(References.in(List.of(digits))).containsExactly("1-2.3/4");
    }
}
