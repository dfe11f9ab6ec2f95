package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed gives a question, and what it says can be taken back out of what was typed. */
class OddQuestionsTest {

    private static final String[] PIECES = {
        "auteur:",
        "ministère:",
        "MINISTERE:",
        "avant:",
        "apres:",
        "type:",
        ":",
        "::",
        "-",
        "--",
        "\"",
        "«",
        "»",
        "\u201C",
        "*",
        "?",
        "~",
        "^",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "/",
        "\\",
        "AND",
        "OR",
        "NOT",
        "&&",
        "||",
        "!",
        "+",
        "title:",
        "_all",
        "acl:all",
        " ",
        "\u00A0",
        "\t",
        "\n",
        "\u0000",
        "\u001B",
        "\u202E",
        "\u200F",
        "\uFEFF",
        "\u00AD",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uE000",
        "\uE001",
        "\uE010",
        "\uE01A",
        "\u0301",
        "é",
        "l'",
        "d’",
        "budget",
        "2024",
        "ميزانية",
        "预算",
        "a",
        "x".repeat(600)
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothingTypedMakesReadingItFail(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String typed = typed(random);
            String text = SearchQuestion.of(typed).text();
            QuestionWords asked = QuestionWords.of(text);

            assertThat(text.length()).isLessThanOrEqualTo(SearchQuestion.LONGEST);
            assertThat(asked.count()).isLessThanOrEqualTo(40);
            assertThat(asked.words()).doesNotContain("\"");
            for (Operator operator : asked.operators()) {
                assertThat(operator.in(text)).contains(":");
                assertThat(operator.removedFrom(text).length()).isLessThan(text.length());
            }
            assertThat(AskedDate.read(typed)).isNotNull();
            assertThat(Passage.parse(typed).text()).doesNotContain("\uE000", "\uE010");
            assertThat(Synonyms.fold(typed)).isNotNull();
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        int pieces = random.nextInt(20);
        for (int i = 0; i < pieces; i++) {
            typed.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                typed.append(' ');
            }
        }
        return typed.toString();
    }
}
