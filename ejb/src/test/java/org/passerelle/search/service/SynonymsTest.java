package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    void namesAreFoldedAndAcronymsProtected() {
        Synonyms synonyms =
                new Synonyms(
                        List.of(
                                SynonymRule.of(
                                        "M.S.S.S.",
                                        "Ministère de la Santé, et des Services sociaux",
                                        "Œuvres")));

        assertThat(synonyms.rules())
                .containsExactly("ministere de la sante et des services sociaux, msss, oeuvres");
        assertThat(synonyms.acronyms()).containsExactly("msss");
    }

    @Test
    void anAcronymOfTwoLettersIsUnderstoodWhenTypedOnly() {
        Synonyms synonyms = new Synonyms(List.of(SynonymRule.of("RQ", "Revenu Québec")));

        assertThat(synonyms.rules()).containsExactly("rq => rq, revenu quebec");
    }

    @Test
    void whatIsNotAWordMakesNoRule() {
        assertThat(new Synonyms(List.of(SynonymRule.of("—", "=>", "MTQ"))).rules()).isEmpty();
    }
}
