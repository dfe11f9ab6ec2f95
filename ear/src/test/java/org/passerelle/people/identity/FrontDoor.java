package org.passerelle.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.House;

/** The sign-in page, and how the house sends people there. */
final class FrontDoor {

    private FrontDoor() {}

    static HttpResponse<String> tryToSignIn(String login, String password) {
        Caller somebody = new Caller(House.baseUri());
        Map<String, String> fields = somebody.form("/connexion", "connexion");
        fields.put("identifiant", login);
        fields.put("passe", password);
        fields.put("entrer", "entrer");
        return somebody.post("/connexion", fields);
    }

    static void assertSentToTheDoor(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).contains("/connexion");
        assertThat(answer.body()).doesNotContain("deconnexion");
    }

    static String sentence(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main, #connexion").text();
    }

    static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
