package org.passerelle.documents.records;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** What people do with papers through the pages. */
final class Papers {

    private Papers() {}

    /** Whoever keeps the records beside Élise. */
    static Caller gabriel() {
        return Cast.caller("gabriel.fortin");
    }

    /** Opens a page and presses a button of it, found as a style sheet would. */
    static HttpResponse<String> press(Caller who, String path, String button) {
        HttpResponse<String> page = who.get(path);
        Element pressed = Jsoup.parse(page.body()).selectFirst(button);
        if (pressed == null) {
            throw new AssertionError(
                    button + " is not on " + path + ", " + page.statusCode() + ": " + text(page));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        pressed.closest("form")
                .select("input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return who.post(path.replaceFirst("\\?.*", ""), fields);
    }

    /** Fills a form as it stands on a page, and sends it. */
    static HttpResponse<String> send(
            Caller who, String path, String form, Map<String, String> answers) {
        return who.post(path.replaceFirst("\\?.*", ""), filled(who, path, form, answers));
    }

    /** All that a form holds on a page, with some answers in the place of what it held. */
    static Map<String, String> filled(
            Caller who, String path, String form, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element found = Jsoup.parse(who.get(path).body()).selectFirst("form#" + form);
        found.select("input:not([type=submit], [type=checkbox], [type=file]), textarea")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        found.select("select")
                .forEach(
                        select -> {
                            Element chosen = select.selectFirst("option[selected]");
                            fields.put(select.attr("name"), chosen == null ? "" : chosen.val());
                        });
        fields.putAll(answers);
        return fields;
    }

    /** Says what a document is. */
    static HttpResponse<String> file(Caller who, long document, Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put("enregistrer", "enregistrer");
        return send(who, "/documents/modifier?id=" + document, "fiche", all);
    }

    static long kind(String name, String property) throws Exception {
        Caller elise = Cast.elise();
        long kind =
                Cast.ledTo(
                        send(
                                elise,
                                "/administration/types",
                                "nouveau",
                                Map.of("nom", name, "dure", "true", "creer", "creer")));
        send(
                elise,
                "/administration/type?id=" + kind,
                "genre",
                Map.of(
                        "libelle", property,
                        "nature", "TEXT",
                        "obligatoire", "true",
                        "demander", "demander"));
        return kind;
    }

    /** A rule by which documents are destroyed one year after they were made. */
    static long rule(String code) throws Exception {
        send(
                Cast.elise(),
                "/administration/regles",
                "regles",
                Map.of(
                        "code", code,
                        "nom", "Dossiers éphémères",
                        "sort", "DESTROY",
                        "annees", "1",
                        "mois", "0",
                        "debut", "CREATION",
                        "enregistrer", "enregistrer"));
        return Sql.number("SELECT id FROM retention_rule WHERE code = ?", code);
    }

    static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }
}
