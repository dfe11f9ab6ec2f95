package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St-Jean-sur-Richelieu   | saint jean sur richelieu",
                "Ste-Foy                 | sainte foy",
                "pont de Saint-Jérôme    | pont de st jerome",
                "télé-travail            | teletravail",
                "tele travail            | teletravail",
                "télétravail             | tele travail",
                "interministériel        | inter ministeriel",
                "co-voiturage            | covoiturage",
                "1 500 000 $             | 1500000",
                "1500000                 | 1 500 000",
            })
    void writesAWordAsOthersDo(String typed, String otherwise) {
        assertThat(OtherSpellings.of(typed)).containsExactly(otherwise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ST", "st 3", "automne", "plan 2026", "intérêt", "", "stage"})
    void leavesTheOthersAlone(String typed) {
        assertThat(OtherSpellings.of(typed)).isEmpty();
    }
}
