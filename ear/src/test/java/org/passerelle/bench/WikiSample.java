package org.passerelle.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A wiki page of about 3 KB with its comments, written once through the forms of the house, so that
 * every run measures the same one.
 */
final class WikiSample {

    private static final String TITLE = "Page dont la lecture est mesurée";

    private static final List<String> SECTIONS =
            List.of(
                    "Pourquoi cette page",
                    "Qui prend part au travail",
                    "Ce qui a été convenu",
                    "Ce qui reste à faire");

    private static final String PARAGRAPH =
            "<p>Les équipes de chaque ministère <b>décrivent ici leur façon de faire</b>, afin que"
                    + " les collègues qui arrivent trouvent une réponse sans avoir à déranger personne."
                    + " Ce qui change est noté au fil de l’année, avec la date et le nom de la personne"
                    + " à joindre.</p>";

    private static final String STEPS =
            "<ul><li>Relire le texte de la dernière rencontre.</li><li>Demander l’avis des"
                    + " directions concernées.</li><li>Publier la version retenue et en avertir le"
                    + " groupe.</li></ul>";

    private WikiSample() {}

    static String path(Scene scene) throws SQLException {
        List<String> known = scene.database().list("SELECT id FROM content WHERE title = ?", TITLE);
        return "/wiki/page?id=" + (known.isEmpty() ? write(scene) : known.get(0));
    }

    private static String write(Scene scene) throws SQLException {
        Colleague author = scene.colleagues(1).get(0);
        Map<String, String> fields = author.form("/wiki/editeur", "editeur");
        fields.put("title", TITLE);
        fields.put("text", html());
        fields.put("language", "fr");
        fields.put("groupId", "");
        fields.put("enregistrer", "enregistrer");
        String id = author.post("/wiki/editeur", fields).replaceAll(".*id=", "");
        for (Colleague reader : scene.colleagues(5)) {
            reader.comment(
                            "/wiki/page?id=" + id,
                            "Merci, c’est plus clair ainsi. Pourrait-on ajouter l’échéance de"
                                    + " l’automne?")
                    .run();
        }
        return id;
    }

    private static String html() {
        StringBuilder html = new StringBuilder();
        for (String section : SECTIONS) {
            html.append("<h2>").append(section).append("</h2>").append(PARAGRAPH);
            html.append(PARAGRAPH).append(STEPS);
        }
        return html.toString();
    }
}
