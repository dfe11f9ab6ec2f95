package org.passerelle.content.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.passerelle.common.InvalidInputException;

class WritingTest {

    @Test
    void aTitleIsOneLineThatSaysSomething() {
        assertThat(Writing.title("  Compte\nrendu  ")).isEqualTo("Compte rendu");
        assertThat(refusal(() -> Writing.title(" \n ")).messageKey())
                .isEqualTo("error.title.empty");
    }

    @Test
    void aRefusalNamesTheFieldTheLimitAndTheLength() {
        InvalidInputException refusal = refusal(() -> Writing.title("x".repeat(201)));

        assertThat(refusal.field()).isEqualTo("title");
        assertThat(refusal.messageKey()).isEqualTo("error.title.long");
        assertThat(refusal.arguments()).containsExactly(200, 201);
    }

    @Test
    void aPageWithoutAWordIsNotSaved() {
        assertThat(refusal(() -> Writing.richText("<p><br></p>")).messageKey())
                .isEqualTo("error.text.empty");
        assertThat(refusal(() -> Writing.richText("x".repeat(1_000_001))).messageKey())
                .isEqualTo("error.text.long");
        assertThat(Writing.richText("x".repeat(1_000_000))).hasSize(1_000_007);
    }

    @Test
    void anUnknownLanguageIsFrench() {
        assertThat(Writing.language("en")).isEqualTo("en");
        assertThat(Writing.language("<b>")).isEqualTo("fr");
    }

    private static InvalidInputException refusal(ThrowingCallable act) {
        return catchThrowableOfType(InvalidInputException.class, act);
    }
}
