package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.search.SynonymGroup;

class ThesaurusTest {

    private final Thesaurus thesaurus =
            new Thesaurus(
                    List.of(
                            new SynonymGroup(List.of("télétravail", "travail à distance")),
                            new SynonymGroup(List.of("EFR", "éclairage des feux", "feux"))));

    @Test
    void aWordIsReplacedByWhatMeansTheSame() {
        assertThat(thesaurus.otherWays("politique TELETRAVAIL 2026"))
                .containsExactly("politique travail à distance 2026");
    }

    @Test
    void anExpressionOfSeveralWordsIsOneToo() {
        assertThat(thesaurus.otherWays("le travail a distance")).containsExactly("le télétravail");
    }

    @Test
    void partsOfWordsAreNot() {
        assertThat(thesaurus.otherWays("feuxrouges")).isEmpty();
        assertThat(thesaurus.otherWays("")).isEmpty();
    }

    @Test
    void allTheOtherWaysOfAGroupAreGiven() {
        assertThat(thesaurus.otherWays("efr")).containsExactly("éclairage des feux", "feux");
    }
}
