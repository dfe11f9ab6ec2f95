package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan des Ressources humaines         | plan des RH",
                "ressource humaine                    | RH",
                "technologies de l’information        | TI",
                "la technologie de l'information 2030 | la TI 2030",
                "ressources humainement gérées        | ressources humainement gérées",
                "préressources humaines               | préressources humaines",
                "RH                                   | RH",
            })
    void standForTheNameWhereverItIsWhole(String typed, String put) {
        assertThat(Initials.in(typed)).isEqualTo(put);
    }

    /** As words are where the index compares them: folded, in lower case. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rh, ressources humaines", "ti, technologies de l'information"})
    void areTheSameToTheIndex(String rule) {
        assertThat(Initials.rules()).contains(rule);
    }
}
