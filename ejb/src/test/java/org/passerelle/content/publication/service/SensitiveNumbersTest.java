package org.passerelle.content.publication.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers below are examples whose last digit proves the others; they belong to nobody. */
class SensitiveNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Son NAS est le 046 454 286.",
                "046-454-286",
                "NAS : 046454286",
                "Numéro d’assurance sociale\n046 454 286",
                "SIN 130 692 544",
                "N.A.S. 130-692-544, à vérifier",
                "numéro d’assurance sociale : 046\u00a0454\u00a0286"
            })
    void aSocialInsuranceNumberIsSeen(String text) {
        assertThat(kinds(text)).containsExactly(NumberKind.SOCIAL_INSURANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TREA 8752 1234",
                "Carte : TREA87521234",
                "NAM trea 8752 1234",
                "GAGB-7001-0112",
                "ROYC 9912 3199"
            })
    void aHealthInsuranceNumberIsSeen(String text) {
        assertThat(kinds(text)).containsExactly(NumberKind.HEALTH_INSURANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compte bancaire : 12345-815-1234567",
                "Dépôt direct au 12345 815 1234567",
                "Transit : 12345, institution : 815, compte : 1234567",
                "succursale 12345 institution 006 folio 123-456-7"
            })
    void aBankAccountIsSeen(String text) {
        assertThat(kinds(text)).containsExactly(NumberKind.BANK_ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111111111111111",
                "5500-0000-0000-0004",
                "Amex 3400 000000 00009",
                "6011 0000 0000 0004"
            })
    void aPaymentCardIsSeen(String text) {
        assertThat(kinds(text)).containsExactly(NumberKind.PAYMENT_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Téléphone : 418 643-2688, poste 46454",
                "418-555-0142 ou 1 800 463-5229",
                "+1 514 555 0199",
                "Réunion du 2026-11-22 à 14 h 30",
                "Du 2024-01-15 au 2025-12-31",
                "Budget de 046 454 286 $ pour 2026",
                "Crédits 130 692 544, dépenses 046 454 286",
                "Total\u00a0: 130\u00a0692\u00a0544",
                "1 046 454 286 habitants",
                "130 692 544,50",
                "Ministère   130 692 544   98 765 432   12 345",
                "Dossier 046454286",
                "N/Réf. 2026-046-454-286",
                "Décret 1234-2026, chapitre A-2.1, article 53",
                "NEQ 1146543210",
                "Numéro d’entreprise 833740194RT0001",
                "833 740 194",
                "000 000 000",
                "111 111 111",
                "046 454 287",
                "ISBN 978-2-550-12345-6",
                "Code postal G1R 5T1",
                "PROJ 2026 1299",
                "ABCD 9999 9999",
                "TREA 8713 4112",
                "CHAP 2025 0001",
                "4111 1111 1111 1112",
                "0000 0000 0000 0000",
                "Suivi 1Z12345E0205271688",
                "IP 10.20.30.40, port 4848",
                "Lat. 46.8139, long. -71.2080",
                "12345-678-9 est un numéro de pièce",
                "empreinte 9f86d081884c7d659a2feaa0c55ad015",
                "https://exemple.quebec/documents/document?id=130692544",
                "compte rendu du 12 mars, 15 personnes"
            })
    void otherNumbersOfAGovernmentAreLeftAlone(String text) {
        assertThat(SensitiveNumbers.in(text)).isEmpty();
    }

    @Test
    void eachIsSaidToBeWhereItStandsWithoutBeingSaid() {
        List<SeenNumber> seen =
                SensitiveNumbers.in("Bonjour,\n\nmon NAS est 046 454 286, merci.\nTREA 8752 1234");

        assertThat(seen).extracting(SeenNumber::line).containsExactly(3, 4);
        assertThat(seen.get(0).excerpt()).contains("mon NAS est ••• ••• •••, merci");
        assertThat(seen.toString()).doesNotContain("046").doesNotContain("8752");
    }

    @Test
    void maskingLeavesTheRestAsItWas() {
        assertThat(SensitiveNumbers.mask("NAS 046 454 286, poste 4286"))
                .isEqualTo("NAS ••• ••• •••, poste 4286");
    }

    @Test
    void maskingReachesWhatTagsCut() {
        String html = "<p>NAS <b>046</b> 454&nbsp;286 et 2026</p>";

        assertThat(SensitiveNumbers.maskMarkup(html, "NAS 046 454 286 et 2026"))
                .isEqualTo("<p>NAS <b>•••</b> •••&nbsp;••• et 2026</p>");
    }

    @Test
    void whatWasThereBeforeIsNoNews() {
        assertThat(SensitiveNumbers.newIn("Plus long : 046-454-286.", "046 454 286")).isEmpty();
        assertThat(SensitiveNumbers.newIn("046-454-286 et 130-692-544", "046 454 286")).hasSize(1);
    }

    @Test
    void aLongTextOfDigitsIsReadQuickly() {
        String digits = "1234 5678 ".repeat(100_000);
        long before = System.nanoTime();

        SensitiveNumbers.in(digits);

        assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(5);
    }

    private static List<NumberKind> kinds(String text) {
        return SensitiveNumbers.in(text).stream().map(SeenNumber::kind).toList();
    }
}
