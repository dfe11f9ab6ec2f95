package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.search.RelatedTerm;
import org.passerelle.search.RelatedTerm.Relation;
import org.passerelle.search.SynonymGroup;

class ThesaurusTest {

    private final Thesaurus thesaurus =
            new Thesaurus(
                    List.of(
                            new SynonymGroup(List.of("télétravail", "travail à distance")),
                            new SynonymGroup(List.of("EFR", "éclairage des feux", "feux"))),
                    List.of(
                            new RelatedTerm("déneigement", Relation.TRANSLATION, "snow removal"),
                            new RelatedTerm("déneigement", Relation.BROADER, "entretien routier"),
                            new RelatedTerm("déneigement", Relation.RELATED, "verglas")));

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

    @Test
    void aTermIsAlsoAskedForInTheOtherLanguage() {
        assertThat(thesaurus.otherWays("déneigement")).containsExactly("snow removal");
        assertThat(thesaurus.otherWays("snow removal")).containsExactly("déneigement");
    }

    @Test
    void aTermLeadsToThoseNearItInBothDirections() {
        assertThat(thesaurus.near("deneigement 2026"))
                .extracting(NearTerm::relation, NearTerm::question)
                .containsExactly(
                        tuple(Relation.TRANSLATION, "snow removal 2026"),
                        tuple(Relation.BROADER, "entretien routier 2026"),
                        tuple(Relation.RELATED, "verglas 2026"));
        assertThat(thesaurus.near("entretien routier"))
                .extracting(NearTerm::relation)
                .containsExactly(Relation.NARROWER);
        assertThat(thesaurus.near("déneigement et verglas"))
                .extracting(NearTerm::relation)
                .doesNotContain(Relation.RELATED);
    }
}
