package org.passerelle.people.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/document?id=5&page=31",
                "/partage/AbC-_19",
                "/recherche?q=d%C3%A9neigement",
                "/documents?groupe=7"
            })
    void aPageOfThisHouseIsGoneBackTo(String address) {
        assertThat(WayIn.isPage(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "documents",
                "//ailleurs.example/",
                "/\\ailleurs.example",
                "/..//ailleurs.example",
                "/./%2e%2e//ailleurs.example",
                "https://ailleurs.example/",
                "javascript:alert(1)",
                "/\tx",
                "/documents\r\nLocation: https://ailleurs.example",
                "/connexion?suite=/accueil",
                "/deconnexion",
                "/api/alertes/compte",
                "/documents/[x"
            })
    void whatLeadsElsewhereOrIsNoPageIsNot(String address) {
        assertThat(WayIn.isPage(address)).isFalse();
    }
}
