package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** People ask in sentences, spell as they hear, and paste what they have. */
class AskedOtherwiseIT {

    private static final Caller ADA = Cast.ada();

    @BeforeAll
    static void writeThePages() {
        write("Halte de Sainte-Ursuline-des-Neiges", "Une entente de télépilotage.");
        write("Traverse St-Anicetus", "Le télé-guidage des barges coûte 7 654 300 $.");
        write("Réserver la salle Kamouraska", "Appelez la réception.");
        Cast.allIsIndexed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ste-Ursuline-des-Neiges                       | Halte de Sainte-Ursuline-des-Neiges",
                "ste ursuline                                  | Halte de Sainte-Ursuline-des-Neiges",
                "Saint-Anicetus                                | Traverse St-Anicetus",
                "télé-pilotage entente                         | Halte de Sainte-Ursuline-des-Neiges",
                "teleguidage                                   | Traverse St-Anicetus",
                "7654300                                       | Traverse St-Anicetus",
                "Comment réserver la salle Kamouraska ?        | Réserver la salle Kamouraska",
                "Est-ce que je peux réserver salle Kamouraska ? | Réserver la salle Kamouraska",
                "how to réserver salle Kamouraska              | Réserver la salle Kamouraska",
            })
    void thePageIsFirstHoweverItIsAskedFor(String question, String title) {
        assertThat(first(question)).as(question).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maya.okafor@habitation.exemple.quebec",
                "maya.okafor",
                "@maya.okafor",
                "Maya Montréal",
                "ergothérapeute Montréal"
            })
    void aPersonIsFoundByWhatOneHasOfHer(String question) {
        assertThat(first(question)).as(question).isEqualTo("Maya Okafor");
    }

    @Test
    void anAddressIsNotASentence() {
        assertThat(page("maya.okafor@habitation.exemple.quebec").text())
                .doesNotContain("ce qui s’en approche");
    }

    private static void write(String title, String text) {
        Cast.write(ADA, null, title, "<p>" + text + "</p>");
    }

    private static String first(String question) {
        return page(question).select("#liste h3 a").first().text();
    }

    private static Document page(String question) {
        return Jsoup.parse(ADA.get("/recherche?q=" + Caller.encoded(question)).body());
    }
}
