package org.passerelle.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameSiteOnlyTest {

    @Test
    void anActOfOurOwnPagesIsDone() {
        assertThat(SameSiteOnly.comesFromHere("same-origin", "https://p.exemple", "p.exemple"))
                .isTrue();
        assertThat(SameSiteOnly.comesFromHere(null, "http://p.exemple:8080", "p.exemple:8080"))
                .isTrue();
    }

    @Test
    void anActThatAnotherSiteAsksIsRefused() {
        assertThat(SameSiteOnly.comesFromHere("cross-site", null, "p.exemple")).isFalse();
        assertThat(SameSiteOnly.comesFromHere("same-site", null, "p.exemple")).isFalse();
        assertThat(SameSiteOnly.comesFromHere(null, "https://autre.exemple", "p.exemple"))
                .isFalse();
        assertThat(SameSiteOnly.comesFromHere(null, "null", "p.exemple")).isFalse();
        assertThat(SameSiteOnly.comesFromHere(null, "https://a b", "p.exemple")).isFalse();
    }

    @Test
    void aProgramWithoutABrowserIsNotMistakenForAnotherSite() {
        assertThat(SameSiteOnly.comesFromHere(null, null, "p.exemple")).isTrue();
    }
}
