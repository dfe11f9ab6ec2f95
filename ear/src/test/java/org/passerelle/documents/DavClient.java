package org.passerelle.documents;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** An office program of someone: real HTTP, a password with each request, no cookie. */
final class DavClient {

    private static final String LOCK =
            "<D:lockinfo xmlns:D='DAV:'><D:lockscope><D:exclusive/></D:lockscope>"
                    + "<D:locktype><D:write/></D:locktype><D:owner>%s</D:owner></D:lockinfo>";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String login;
    private final String credentials;

    private DavClient(String login, String password) {
        this.login = login;
        this.credentials =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static DavClient of(String login) {
        return new DavClient(login, ExampleData.PASSWORD);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> put(String path, String text, String... headers) throws Exception {
        return send("PUT", path, BodyPublishers.ofString(text), headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Locks a file; the token, or a failure. */
    String lock(String path) throws Exception {
        HttpResponse<String> answer = tryToLock(path);
        return answer.headers()
                .firstValue("Lock-Token")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()))
                .replaceAll("[<>]", "");
    }

    HttpResponse<String> tryToLock(String path) throws Exception {
        return send(
                "LOCK",
                path,
                BodyPublishers.ofString(LOCK.formatted(login)),
                "Timeout",
                "Second-600");
    }

    /** The names in a folder, as the program shows them. */
    List<String> list(String path) throws Exception {
        HttpResponse<String> answer = ask("PROPFIND", path, "Depth", "1");
        if (answer.statusCode() != 207) {
            throw new AssertionError(answer.statusCode() + answer.body());
        }
        return Jsoup.parse(answer.body(), Parser.xmlParser()).select("D|displayname").stream()
                .map(name -> name.text())
                .skip(1)
                .toList();
    }

    private HttpResponse<String> send(
            String method, String path, BodyPublisher body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .header("Authorization", credentials)
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A name of its own: all tests share one house. */
    static String fresh(String name) {
        int dot = name.lastIndexOf('.');
        String mark = " " + UUID.randomUUID().toString().substring(0, 8);
        return dot < 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot);
    }

    static URI address(String path) {
        return House.baseUri()
                .resolve(
                        "/dav/"
                                + Arrays.stream(path.split("/"))
                                        .map(DavClient::encoded)
                                        .collect(Collectors.joining("/")));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
