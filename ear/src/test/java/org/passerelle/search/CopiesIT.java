package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** The same file, deposited in several places, is one answer and counts as one. */
class CopiesIT {

    private final Caller ada = Cast.ada();

    @Test
    void aFileDepositedAgainLaterIsShownAndCountedOnce() {
        String same = "Une girouette de fer.";
        Cast.deposit(ada, null, "girouette.txt", same);
        Cast.deposit(ada, null, "autre-girouette.txt", "Une girouette de bois.");
        Cast.allIsIndexed();
        assertThat(tabs()).isEqualTo("Tout2Documents2");

        Cast.deposit(Cast.farid(), null, "girouette-de-farid.txt", same);
        Cast.allIsIndexed();

        assertThat(results().select("#liste article")).hasSize(2);
        assertThat(results().select("#liste").text()).contains("1 autre copie");
        assertThat(tabs())
                .as("the first one learned that it has a copy")
                .isEqualTo("Tout2Documents2");
    }

    @Test
    void aCopyThatOneMayNotSeeIsNotCountedAndChangesNothing() {
        String same = "Un tournebroche.";
        long group = Cast.openGroup(ada, "Cuisine d’appoint", "CLOSED");
        Cast.deposit(ada, group, "tournebroche-du-groupe.txt", same);
        Cast.deposit(ada, null, "tournebroche.txt", same);
        Cast.allIsIndexed();

        Document outside = Jsoup.parse(Cast.farid().get("/recherche?q=tournebroche").body());

        assertThat(outside.select("#liste article")).hasSize(1);
        assertThat(outside.select("#liste").text()).doesNotContain("copie");
        assertThat(outside.select("nav.tabs").text()).isEqualTo("Tout1Documents1");
    }

    private String tabs() {
        return results().select("nav.tabs").text();
    }

    private Document results() {
        return Jsoup.parse(ada.get("/recherche?q=girouette").body());
    }
}
