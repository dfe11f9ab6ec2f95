package org.passerelle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.passerelle.launcher.ExampleData;

/** Somebody of the example government at work: one session, one connection. */
final class Colleague {

    private final URI site;
    private final Connection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Colleague(URI site) {
        this.site = site;
        this.connection = new Connection(site);
    }

    static Colleague signedIn(URI site, String login) {
        Colleague colleague = new Colleague(site);
        Map<String, String> fields = colleague.form("/connexion", "connexion");
        fields.put("identifiant", login);
        fields.put("passe", ExampleData.PASSWORD);
        fields.put("entrer", "entrer");
        colleague.post("/connexion", fields);
        if (colleague.get("/accueil").status() != 200) {
            throw new IllegalStateException(login + " could not sign in");
        }
        return colleague;
    }

    Answer get(String path) {
        return send("GET " + path + headers() + "\r\n");
    }

    /** A page as it must be. */
    Answer read(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        return answer;
    }

    /** The hidden fields of a form, to be completed. */
    Map<String, String> form(String path, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        Jsoup.parse(read(path).text())
                .select("form#" + id + " input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    /** Sends a form; answers where the server leads next. */
    String post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        Answer answer =
                send(
                        "POST "
                                + path
                                + headers()
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: "
                                + body.length()
                                + "\r\n\r\n"
                                + body);
        if (answer.status() / 100 != 3) {
            throw new IllegalStateException("POST " + path + " answered " + answer.status());
        }
        return answer.header("Location");
    }

    /** Opens a page and writes under it; it is sent when the answer is run. */
    Runnable comment(String page, String text) {
        Map<String, String> fields = form(page, "commenter");
        fields.put("texte", text);
        return () -> post("/commentaires", fields);
    }

    /** Sends bytes as a script does, without holding more than a piece of them. */
    Answer bytes(String method, String path, String headers, long length, InputStream body) {
        String head =
                method
                        + " "
                        + path
                        + headers()
                        + headers
                        + "Content-Length: "
                        + length
                        + "\r\n\r\n";
        try {
            return connection.send(head.getBytes(StandardCharsets.UTF_8), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same person on another line of her browser. */
    Colleague onAnotherLine() {
        Colleague same = new Colleague(site);
        same.cookies.putAll(cookies);
        return same;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(String request) {
        try {
            Answer answer = connection.send(request.getBytes(StandardCharsets.UTF_8));
            answer.headers().forEach(this::keepCookie);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String headers() {
        String known =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return " HTTP/1.1\r\nHost: "
                + site.getAuthority()
                + "\r\nAccept: text/html\r\nAccept-Language: fr-CA\r\nAccept-Encoding: gzip\r\n"
                + (known.isEmpty() ? "" : "Cookie: " + known + "\r\n");
    }

    private void keepCookie(String line) {
        if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
            String[] cookie = line.substring(11).split(";")[0].strip().split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
    }
}
