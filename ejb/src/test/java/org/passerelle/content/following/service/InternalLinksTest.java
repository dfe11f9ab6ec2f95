package org.passerelle.content.following.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InternalLinksTest {

    @Test
    void addressesOfContentsAreFoundWhateverStandsBeforeThem() {
        assertThat(
                        InternalLinks.in(
                                "<a href=\"/documents/document?id=12\">a</a>, voir"
                                        + " https://passerelle.example/wiki/page?id=34#fin et"
                                        + " /discussions/discussion?page=2&amp;id=56"))
                .containsExactly(12L, 34L, 56L);
    }

    @Test
    void otherAddressesAreNot() {
        assertThat(InternalLinks.in("/annuaire/personne?id=7 /wiki/page?id= /wiki/page?sid=9"))
                .isEmpty();
    }
}
