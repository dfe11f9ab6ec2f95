package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.content.Content;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;

class DepositTest {

    @Test
    void isCalledAsItsFileWithoutTheExtension() {
        assertThat(called("", "Cadre_de_référence.v2.pdf")).isEqualTo("Cadre de référence.v2");
    }

    @Test
    void keepsTheTitleThatWasTyped() {
        assertThat(called("  Cadre de référence ", "cdr.pdf")).isEqualTo("Cadre de référence");
    }

    @Test
    void isCalledByItsWholeNameWhenNothingElseIsLeft() {
        assertThat(called("", "LISEZMOI")).isEqualTo("LISEZMOI");
        assertThat(called("", "___.pdf")).isEqualTo("___.pdf");
    }

    @Test
    void isNeverCalledMoreThanATitleHolds() {
        String endless = "é".repeat(Content.LONGEST_TITLE + 50);

        assertThat(called(endless, "a.pdf")).hasSize(Content.LONGEST_TITLE);
        assertThat(called("", endless + ".pdf").length())
                .isLessThanOrEqualTo(Content.LONGEST_TITLE);
    }

    private static String called(String title, String file) {
        FileName name = new FileName(file);
        return new Deposit(Destination.COMMONS, null, title, null, name, Namesake.ASK)
                .calledAs(name);
    }
}
