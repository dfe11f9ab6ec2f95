package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTest {

    @Test
    void aWordWithAColonNarrowsAndIsNoLongerAWord() {
        QuestionWords asked = QuestionWords.of("budget auteur:tremblay -type:page hiver");

        assertThat(asked.words()).isEqualTo("budget hiver");
        assertThat(asked.operators())
                .extracting(Operator::word)
                .containsExactly(Operator.Word.AUTHOR, Operator.Word.KIND);
        assertThat(asked.operators()).extracting(Operator::excluded).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "ministère:MSSS, MINISTRY",
        "MINISTERE:msss, MINISTRY",
        "Après:2023, AFTER",
        "mot-clic:budget, TAG",
        "author:roy, AUTHOR"
    })
    void accentsCapitalsAndEnglishAreUnderstood(String typed, Operator.Word word) {
        assertThat(QuestionWords.of(typed).operators())
                .extracting(Operator::word)
                .containsExactly(word);
    }

    @Test
    void quotesHoldAValueTogether() {
        String question = "plan auteur:« Ada Tremblay » eau";
        QuestionWords asked = QuestionWords.of(question);
        Operator operator = asked.operators().get(0);

        assertThat(operator.value()).isEqualTo("Ada Tremblay");
        assertThat(asked.words()).isEqualTo("plan eau");
        assertThat(operator.in(question)).isEqualTo("auteur:« Ada Tremblay »");
        assertThat(operator.removedFrom(question)).isEqualTo("plan eau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"auteur:", "titre:budget", "acl:all", "http://exemple.qc.ca", ":budget"})
    void whatIsNoOperatorIsWords(String typed) {
        QuestionWords asked = QuestionWords.of(typed);

        assertThat(asked.operators()).isEmpty();
        assertThat(asked.words()).isEqualTo(typed);
    }

    @Test
    void aYearAMonthAndADayHaveABeginningAndAnEnd() {
        assertThat(AskedDate.read("2024")).hasValue(date("2024-01-01", "2025-01-01"));
        assertThat(AskedDate.read("2024-02")).hasValue(date("2024-02-01", "2024-03-01"));
        assertThat(AskedDate.read("2024-02-29")).hasValue(date("2024-02-29", "2024-03-01"));
        assertThat(AskedDate.read("2023-02-29")).isEmpty();
        assertThat(AskedDate.read("2024-13")).isEmpty();
        assertThat(AskedDate.read("hier")).isEmpty();
    }

    private static AskedDate date(String first, String next) {
        return new AskedDate(LocalDate.parse(first), LocalDate.parse(next));
    }
}
