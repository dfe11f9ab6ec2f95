package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    @Test
    void keepsWordsInTheirOrder() {
        QuestionWords asked = QuestionWords.of("  plan\td'action   2026 ");

        assertThat(asked.words()).isEqualTo("plan d'action 2026");
        assertThat(asked.count()).isEqualTo(3);
    }

    @Test
    void quotesOfAnyCountryHoldAPhrase() {
        QuestionWords asked =
                QuestionWords.of("budget «\u00A0soins à domicile\u00A0» “eau potable”");

        assertThat(asked.words()).isEqualTo("budget");
        assertThat(asked.phrases()).containsExactly("soins à domicile", "eau potable");
    }

    @Test
    void aMinusExcludesAWordOrAPhraseButNotInsideAWord() {
        QuestionWords asked = QuestionWords.of("Bernier-Côté -budget -\"appel d'offres\"");

        assertThat(asked.words()).isEqualTo("Bernier-Côté");
        assertThat(asked.excluded()).containsExactly("budget", "appel d'offres");
    }

    @Test
    void aQuoteThatIsNeverClosedCountsForNothing() {
        assertThat(QuestionWords.of("\"eau potable").words()).isEqualTo("eau potable");
        assertThat(QuestionWords.of("\"").isEmpty()).isTrue();
        assertThat(QuestionWords.of("\"\" - -\"").isEmpty()).isTrue();
    }

    @Test
    void aSentenceIsSeldomFoundWholeButOneNameIs() {
        assertThat(QuestionWords.of("déneiger les trottoirs du centre").enough()).isEqualTo(3);
        assertThat(QuestionWords.of("ada.tremblay@sante.exemple.quebec").enough()).isOne();
        assertThat(QuestionWords.of("Saint-Jean-sur-Richelieu").enough()).isOne();
    }

    @Test
    void takesNoMoreThanASentenceHas() {
        assertThat(QuestionWords.of("mot ".repeat(5_000)).count()).isEqualTo(40);
    }
}
