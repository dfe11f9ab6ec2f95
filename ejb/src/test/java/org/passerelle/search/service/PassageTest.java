package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void cutsAtTheMarks() {
        Passage passage = Passage.parse("le \uE000budget\uE001 <b>2026</b>");

        assertThat(passage.segments())
                .containsExactly(
                        new Segment("le ", false),
                        new Segment("budget", true),
                        new Segment(" <b>2026</b>", false));
        assertThat(passage.text()).isEqualTo("le budget <b>2026</b>");
        assertThat(passage.marks()).isEqualTo(1);
    }

    @Test
    void isNeverLostForAMarkOutOfPlace() {
        assertThat(Passage.parse("\uE001a\uE000\uE000b").text()).isEqualTo("ab");
        assertThat(Passage.parse("").segments()).isEmpty();
    }
}
