package org.passerelle.documents.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.documents.kinds.KindProperty.Holds;

class KindPropertyTest {

    private final DocumentKind agreement = new DocumentKind("Entente", true, 60, null);

    @Test
    void aNumberIsWrittenAsPeopleDo() {
        KindProperty amount = agreement.ask("Montant", Holds.NUMBER, false, List.of());

        assertThat(amount.understand("1 250,50")).contains("1250.50");
        assertThat(amount.understand("12\u00a0000")).contains("12000");
        assertThat(amount.understand("beaucoup")).isEmpty();
    }

    @Test
    void aDateIsADay() {
        KindProperty signed = agreement.ask("Signée le", Holds.DATE, false, List.of());

        assertThat(signed.understand("2026-11-22")).contains("2026-11-22");
        assertThat(signed.understand("2026-02-30")).isEmpty();
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        KindProperty scope =
                agreement.ask("Portée", Holds.CHOICE, true, List.of("Locale", "Nationale"));

        assertThat(scope.understand("Locale")).contains("Locale");
        assertThat(scope.understand("Mondiale")).isEmpty();
    }

    @Test
    void anAnswerIsYesOrNo() {
        KindProperty renewable = agreement.ask("Renouvelable", Holds.YES_NO, false, List.of());

        assertThat(renewable.understand("oui")).contains("oui");
        assertThat(renewable.understand("peut-être")).isEmpty();
    }

    @Test
    void aRetiredQuestionIsNoLongerAsked() {
        KindProperty partner = agreement.ask("Partenaire", Holds.TEXT, true, List.of());
        agreement.ask("Montant", Holds.NUMBER, false, List.of());

        partner.retire();

        assertThat(agreement.getAsked())
                .extracting(KindProperty::getLabel)
                .containsExactly("Montant");
        assertThat(agreement.getProperties()).hasSize(2);
    }
}
