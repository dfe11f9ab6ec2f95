package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherEndingsTest {

    @Test
    void aWordIsLookedForUnderTheEndingsOfItsFamily() {
        assertThat(OtherEndings.of("écriture inclsive").text()).isEqualTo("inclsif inclsion");
        assertThat(OtherEndings.of("redactircse").text()).isEmpty();
        assertThat(OtherEndings.of("vive la rive").text()).as("too short").isEmpty();
    }

    @Test
    void theEndingThatWasTypedStays() {
        assertThat(mended("inclsives", "inclsion", "inclusion"))
                .containsExactly(Map.entry("inclsives", "inclusives"));
        assertThat(mended("conseilère", "conseiler", "conseiller"))
                .containsExactly(Map.entry("conseilere", "conseillère"));
        assertThat(mended("rédadtrices", "redadteur", "rédacteur"))
                .containsExactly(Map.entry("redadtrices", "rédactrices"));
    }

    @Test
    void whatIsFoundWithAnotherEndingMendsNothing() {
        assertThat(mended("inclsive", "inclsion", "inclusive")).isEmpty();
        assertThat(mended("inclsive", "rien", "inclusion")).isEmpty();
    }

    private static Map<String, String> mended(String typed, String looked, String found) {
        Map<String, String> right = new HashMap<>();
        OtherEndings.of(typed).mend(looked, found, right);
        return right;
    }
}
