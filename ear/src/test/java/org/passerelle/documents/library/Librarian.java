package org.passerelle.documents.library;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Sql;

/** Someone who keeps a library in order with the forms of its pages. */
record Librarian(Caller caller) {

    static final String FORMS = "/documents/classement";

    long makesFolder(String where, String name) throws SQLException {
        HttpResponse<String> answer = triesToMakeFolder(where, name);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Sql.number("SELECT MAX(id) FROM folder WHERE name = ?", name);
    }

    HttpResponse<String> triesToMakeFolder(String where, String name) {
        return caller.post(FORMS, Map.of("acte", "creer", "ici", where, "nom", name));
    }

    HttpResponse<String> renames(String thing, String name, String before) {
        return acts("renommer", "", Map.of("renommer", thing, "nom", name, "avant", before));
    }

    HttpResponse<String> puts(String mode, String things, String where) {
        return acts("mettre", things, Map.of("mode", mode, "vers", where, "page", "deplacer"));
    }

    HttpResponse<String> acts(String act, String things) {
        return acts(act, things, Map.of());
    }

    HttpResponse<String> acts(String act, String things, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("acte", act);
        fields.put("choix", things);
        fields.putIfAbsent("ici", "communs");
        return caller.post(FORMS, fields);
    }

    String sees(String address) {
        return caller.get(address).body();
    }

    int status(String address) {
        return caller.get(address).statusCode();
    }
}
