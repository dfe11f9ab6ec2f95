package org.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.passerelle.launcher.Caller;

/** All that somebody learns by asking the search, one question after the other. */
final class FindableWorld {

    /** Words that only hidden contents hold. */
    static final List<String> MARKS =
            List.of(
                    "zorglubine",
                    "quetzalite",
                    "brimbalure",
                    "xylandrine",
                    "wapitonne",
                    "kryptanelle",
                    "farfadouille",
                    "mirlitoune");

    private static final List<String> ORDINARY =
            List.of(
                    "hiver",
                    "trottoir",
                    "budget",
                    "accessibilité",
                    "télétravail",
                    "formation",
                    "santé",
                    "réunion",
                    "plan d’action",
                    "Ada Tremblay",
                    "MSAN",
                    "compte rendu");

    static final List<String> QUESTIONS = questions();

    private FindableWorld() {}

    /**
     * What all questions answer: how many of each kind and, where all of it is shown, what it is.
     * The order among the first of many may change: words weigh less when more texts hold them.
     */
    static List<String> of(Caller who) {
        List<String> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            Document page = shown(who, question);
            String suggested = who.get("/api/suggestions?q=" + encoded(question)).body();
            answers.add(
                    question
                            + page.title()
                            + page.select("nav.tabs a").eachText()
                            + page.select("form.facets label").eachText()
                            + page.select(".notice").eachText()
                            + allOf(page.select(".results h3").eachText(), 10)
                            + allOf(titles(suggested), 5));
            assertThat(page.select(".results, nav.tabs, .facets").text() + suggested)
                    .doesNotContainIgnoringCase(MARKS.toArray(String[]::new));
        }
        return answers;
    }

    private static List<String> titles(String suggestions) {
        return Pattern.compile("\"title\":\"([^\"]*)\"")
                .matcher(suggestions)
                .results()
                .map(title -> title.group(1))
                .toList();
    }

    private static List<String> allOf(List<String> shown, int most) {
        return shown.size() < most ? shown.stream().sorted().toList() : List.of();
    }

    static Document shown(Caller who, String question) {
        return Jsoup.parse(who.get("/recherche?q=" + encoded(question)).body());
    }

    private static List<String> questions() {
        List<String> questions = new ArrayList<>(ORDINARY);
        for (int i = 0; i < MARKS.size(); i++) {
            String mark = MARKS.get(i);
            String word = ORDINARY.get(i);
            questions.add(mark);
            questions.add(mark.substring(0, mark.length() - 3));
            questions.add(mark.replaceFirst("[aeiou]", "y"));
            questions.add(word + " " + mark);
            questions.add('"' + mark + '"');
            questions.add(mark + "s " + MARKS.get((i + 1) % MARKS.size()));
            questions.add(word + " groupe:" + mark);
            questions.add(word + " -groupe:" + mark + " type:document");
            questions.add("tag:" + mark + " auteur:tremblay");
        }
        return questions;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
