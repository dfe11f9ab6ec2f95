package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** What the page of results shows, whatever is asked of it. */
class ResultsIT {

    private static final Duration PROMPT = Duration.ofSeconds(5);

    private final Caller ada = Cast.ada();

    @Test
    void aReplyIsFoundUnderItsDiscussionAndLedTo() throws Exception {
        long talk = Cast.discuss(ada, null, "Entretien des luminaires", "Par où commencer?");
        Cast.comment(Cast.farid(), talk, "Par les girandoles, dit-on.");
        Cast.comment(Cast.bruno(), talk, "Non, les girandoles en dernier. Toujours.");
        long reply = Sql.number("SELECT MIN(id) FROM comment WHERE content_id = ?", talk);
        Cast.allIsIndexed();

        Document page = results("girandoles");

        assertThat(page.select("#liste article")).as("one result for the thread").hasSize(1);
        Element found = page.select("#liste article").first();
        assertThat(found.select("h3 a").attr("href"))
                .endsWith("?id=" + talk + "#commentaire-" + reply);
        assertThat(found.text()).contains("Réponse de Farid Benali", "girandoles");

        Cast.allIsIndexed();
        assertThat(results("luminaires").select("#liste h3 a").attr("href"))
                .endsWith("?id=" + talk);
    }

    @Test
    void aReplyTakenBackIsNotShownEvenBeforeTheIndexKnows() throws Exception {
        long talk = Cast.discuss(ada, null, "Choix des rideaux", "Lesquels?");
        Cast.comment(ada, talk, "Des brocatelles.");
        Cast.allIsIndexed();
        assertThat(results("brocatelles").text()).contains("Réponse de Ada Tremblay");

        Sql.execute("UPDATE comment SET removed_at = UTC_TIMESTAMP(6) WHERE content_id = ?", talk);

        assertThat(results("brocatelles").select("#liste mark")).isEmpty();
        assertThat(results("brocatelles").select("#liste blockquote")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"du=2026-02-31", "au=hier", "du=2026-05-01&au=2026-04-01"})
    void impossibleDaysAreSaidAndLeftAside(String days) {
        Document page = Jsoup.parse(ada.get("/recherche?q=hiver&" + days).body());

        assertThat(page.text()).contains("laissées de côté");
        assertThat(page.select("#liste article")).isNotEmpty();
    }

    @Test
    void aFormatIsATypeToo() {
        assertThat(found("trottoir type:pdf")).isNotEmpty().isEqualTo(found("trottoir format:pdf"));
    }

    private List<String> found(String question) {
        return Jsoup.parse(ada.get("/recherche?q=" + Caller.encoded(question)).body())
                .select("#liste h3 a")
                .eachText();
    }

    @Test
    void daysStandInTheAddressAndComeBackInTheirFields() {
        Document page = Jsoup.parse(ada.get("/recherche?q=hiver&du=2000-01-01&au=2001").body());

        assertThat(page.select("input[name=du]").val()).isEqualTo("2000-01-01");
        assertThat(page.select("input[name=au]").val()).isEqualTo("2001-12-31");
        assertThat(page.text()).contains("Du 1er janvier 2000 au 31 décembre 2001");
        assertThat(page.select("#liste article")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.passerelle.search.OddInput#QUESTIONS")
    void oddQuestionsAreAnsweredInGoodTime(String question) {
        long start = System.nanoTime();
        HttpResponse<String> answer = ada.get("/recherche?q=" + Caller.encoded(question));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMPT);
        assertThat(ada.get("/api/suggestions?q=" + Caller.encoded(question)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "99999999999", "101"})
    void aPageTooDeepSaysSo(String number) {
        Document page = Jsoup.parse(ada.get("/recherche?q=hiver&page=" + number).body());

        assertThat(page.text()).contains("1000 premiers résultats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1e3"})
    void aPageThatIsNoneIsTheFirst(String number) {
        assertThat(results("hiver&page=" + number).select("#liste article")).isNotEmpty();
    }

    @Test
    void onlyArticlesAndTheLikeAskForAWord() {
        assertThat(results("le+la+les+de").text()).contains("ne disent pas de quoi il s’agit");
        assertThat(Cast.finds(ada, "xyzzy", 1)).isFalse();
    }

    @Test
    void aVeryLongQuestionIsCutAndSaysSo() {
        assertThat(results("hiver ".repeat(200).strip().replace(" ", "+")).text())
                .contains("500 premiers caractères");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "’", "\uD83D\uDE00", "la forêt, l’été : « ça dépend » "})
    void aQuestionOfTenThousandCharactersIsCutAndSaysSoWhateverTheyAre(String piece) {
        String question = piece.repeat(10_000 / piece.length());

        HttpResponse<String> answer = ada.get("/recherche?q=" + Caller.encoded(question));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).text()).contains("500 premiers caractères");
        assertThat(answer.body().length()).as("not carried in every link").isLessThan(400_000);
    }

    private Document results(String question) {
        return Jsoup.parse(ada.get("/recherche?q=" + question).body());
    }
}
