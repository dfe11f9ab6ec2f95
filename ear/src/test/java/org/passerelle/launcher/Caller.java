package org.passerelle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A civil servant without a browser: plain HTTP, with a session of her own. */
public final class Caller {

    private static final String COOKIE = "session";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI house;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();

    /** Nobody yet. */
    public Caller(URI house) {
        this.house = house;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(cookies)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /** Signs in with the form that people use. */
    public Caller signIn(String login, String password) {
        Map<String, String> fields = form("/connexion", "connexion");
        fields.put("identifiant", login);
        fields.put("passe", password);
        fields.put("entrer", "entrer");
        HttpResponse<String> answer = post("/connexion", fields);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(
                    "Not signed in as " + login + ": " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** The bytes of an answer, as they came. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Asks with headers of one's own; they come before those that a browser sends. */
    public HttpResponse<String> post(
            String path, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::setHeader);
        return send(request.header("Content-Type", FORM).POST(body(fields)).build());
    }

    /** Goes on with a session that someone else had. */
    public Caller withSession(String session) {
        HttpCookie cookie = new HttpCookie(COOKIE, session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(house, cookie);
        return this;
    }

    /** The value of the session's cookie; empty before there is one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The hidden fields of a form as the page gives them, to be completed. */
    public Map<String, String> form(String path, String formId) {
        Document page = Jsoup.parse(get(path).body());
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form#" + formId + " input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** Sends fields and one file, as a form with a file does. */
    public HttpResponse<String> upload(
            String path,
            Map<String, String> fields,
            String fileField,
            String fileName,
            byte[] file) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"")
                                .append(name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField)
                .append("\"; filename=\"" + fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Origin", house.resolve("/").toString().replaceFirst("/$", ""))
                .header("Accept-Language", "fr-CA")
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
