package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.content.Content;

class DepositTest {

    @Test
    void isCalledAsItsFileWithoutTheExtension() {
        assertThat(named("", "Cadre_de_référence.v2.pdf").titleOrName())
                .isEqualTo("Cadre de référence.v2");
    }

    @Test
    void keepsTheTitleThatWasTyped() {
        assertThat(named("  Cadre de référence ", "cdr.pdf").titleOrName())
                .isEqualTo("Cadre de référence");
    }

    @Test
    void isCalledByItsWholeNameWhenNothingElseIsLeft() {
        assertThat(named("", "LISEZMOI").titleOrName()).isEqualTo("LISEZMOI");
        assertThat(named("", "___.pdf").titleOrName()).isEqualTo("___.pdf");
    }

    @Test
    void isNeverCalledMoreThanATitleHolds() {
        String endless = "é".repeat(Content.LONGEST_TITLE + 50);

        assertThat(named(endless, "a.pdf").titleOrName()).hasSize(Content.LONGEST_TITLE);
        assertThat(named("", endless + ".pdf").titleOrName().length())
                .isLessThanOrEqualTo(Content.LONGEST_TITLE);
    }

    private static Deposit named(String title, String file) {
        return new Deposit(null, null, title, null, new FileName(file));
    }
}
