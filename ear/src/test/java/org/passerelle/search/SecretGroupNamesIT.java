package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/**
 * Whoever is in a secret group finds what it shares by the name of the group; whoever reads one of
 * its documents only, or nothing of it, gets the very answer that was given before the group was.
 */
class SecretGroupNamesIT {

    private static final List<String> QUESTIONS =
            List.of(
                    "cellule tétraslyre",
                    "Tetraslyre",
                    "\"Cellule Tétraslyre\"",
                    "tétraslyre couvaison",
                    "groupe:tétraslyre",
                    "couvaison groupe:\"Cellule Tétraslyre\"",
                    "-tétraslyre groupe:cellule");

    private static final String SUGGESTED = "suggested for ";

    private final Caller ada = Cast.ada();
    private final Caller farid = Cast.farid();
    private final Caller bruno = Cast.bruno();

    @Test
    void itsMembersFindWhatItSharesByItsNameAndNobodyElseLearnsOfIt() throws Exception {
        Map<String, String> before = answers(bruno);
        Map<String, String> beforeFarid = answers(farid);
        long group = Cast.openGroup(ada, "Cellule Tétraslyre", "SECRET");
        long shared = Cast.deposit(ada, group, "nichoirs.txt", "Le temps de la couvaison");
        long kept = Cast.deposit(ada, group, "perchoirs.txt", "Le temps de la mue");
        share(shared, "farid.benali");
        Cast.allIsIndexed();

        for (String question : QUESTIONS.subList(0, 6)) {
            assertThat(Cast.finds(ada, question, shared)).as(question).isTrue();
        }
        for (String question : List.of("cellule tétraslyre", "mue tétraslyre", "groupe:tétras")) {
            assertThat(Cast.finds(ada, question, kept)).as(question).isTrue();
        }
        assertThat(Cast.finds(ada, "tétraslyre mue", shared)).isFalse();

        assertThat(answers(bruno)).isEqualTo(before);
        Map<String, String> after = answers(farid);
        for (String question : QUESTIONS) {
            if (question.contains("couvaison")) {
                assertThat(results(farid, question)).as(question).doesNotContain("étraslyre");
            } else {
                assertThat(after.get(question)).isEqualTo(beforeFarid.get(question));
                assertThat(after.get(SUGGESTED + question))
                        .isEqualTo(beforeFarid.get(SUGGESTED + question));
            }
        }
        assertThat(Cast.finds(farid, "couvaison", shared)).isTrue();
    }

    private static Map<String, String> answers(Caller who) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            answers.put(question, page(who, question).select("main").html());
            answers.put(
                    SUGGESTED + question,
                    who.get("/api/suggestions?q=" + Caller.encoded(question)).body());
        }
        return answers;
    }

    private static String results(Caller who, String question) {
        return page(who, question).select("#liste article").text();
    }

    private static Document page(Caller who, String question) {
        return Jsoup.parse(who.get("/recherche?q=" + Caller.encoded(question)).body());
    }

    private void share(long id, String handle) throws Exception {
        Map<String, String> fields = ada.form("/partager?id=" + id, "partage");
        fields.put("avec", "usr:" + Cast.person(handle));
        fields.put("droit", "READ");
        fields.put("jusqua", "");
        fields.put("partager", "partager");
        assertThat(ada.post("/partager?id=" + id, fields).statusCode()).isEqualTo(302);
    }
}
