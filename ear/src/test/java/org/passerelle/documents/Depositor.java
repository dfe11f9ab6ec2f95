package org.passerelle.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.launcher.ExampleData;
import org.passerelle.launcher.House;

/** Someone who signs in, sends files and fetches them, as a browser does but without one. */
final class Depositor {

    private static final String BOUNDARY = "----passerelle";

    private final URI house = House.baseUri();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    /** What the house answered to a deposit. */
    record Answer(int status, String body) {

        long documentId() {
            Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(body);
            if (!id.find()) {
                throw new IllegalStateException(status + " " + body);
            }
            return Long.parseLong(id.group(1));
        }
    }

    static Depositor signedInAs(String login) throws Exception {
        Depositor depositor = new Depositor();
        Matcher state =
                Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                        .matcher(depositor.get("/connexion").body());
        if (!state.find()) {
            throw new IllegalStateException("The sign-in page has no form");
        }
        String form =
                "connexion=connexion&entrer=x&identifiant="
                        + encoded(login)
                        + "&passe="
                        + encoded(ExampleData.PASSWORD)
                        + "&jakarta.faces.ViewState="
                        + encoded(state.group(1));
        depositor.client.send(
                depositor
                        .at("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return depositor;
    }

    /** Deposits in the library of a group, or in the commons when none is named. */
    Answer deposit(String groupId, String name, byte[] content) throws Exception {
        return deposit(groupId, name, new ByteArrayInputStream(content));
    }

    /** Sends a file of which the sender never holds more than a piece. */
    Answer deposit(String groupId, String name, InputStream content) throws Exception {
        String head =
                part("groupe")
                        + "\r\n\r\n"
                        + groupId
                        + "\r\n"
                        + part("fichier")
                        + "; filename=\""
                        + name
                        + "\"\r\n\r\n";
        InputStream body =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        bytes(head),
                                        content,
                                        bytes("\r\n--" + BOUNDARY + "--\r\n"))));
        HttpResponse<String> answer =
                client.send(
                        at("/documents/televersement")
                                .header("Accept", "application/json")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = at(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> download(long documentId) throws IOException, InterruptedException {
        return client.send(
                at("/documents/telecharger?id=" + documentId).build(),
                BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(house.resolve(path));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
