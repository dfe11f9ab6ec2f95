package org.passerelle.documents.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.House;

/** Somebody who sends files in pieces, as any client of the tus protocol does. */
final class TusSender {

    private static final String PIECE = "application/offset+octet-stream";

    private final URI house = House.baseUri();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String session;

    TusSender(Caller who) {
        this.session = who.session();
    }

    /** A file that is announced; nothing of it has been sent. */
    String announce(String name, long size, Map<String, String> more) {
        HttpResponse<String> answer = post(UUID.randomUUID().toString(), name, size, more, null);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** Announces a file and sends it at once. */
    HttpResponse<String> deposit(String name, byte[] file, Map<String, String> more) {
        return deposit(UUID.randomUUID().toString(), name, file, more);
    }

    HttpResponse<String> deposit(
            String attempt, String name, byte[] file, Map<String, String> more) {
        return post(attempt, name, file.length, more, file);
    }

    private HttpResponse<String> post(
            String attempt, String name, long size, Map<String, String> more, byte[] file) {
        Map<String, String> metadata = new LinkedHashMap<>(more);
        metadata.put("filename", name);
        HttpRequest.Builder request =
                to("/documents/envois")
                        .header("Upload-Length", Long.toString(size))
                        .header("Upload-Metadata", encoded(metadata))
                        .header("Idempotency-Key", attempt);
        if (file == null) {
            return send(request.POST(BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", PIECE).POST(BodyPublishers.ofByteArray(file)));
    }

    HttpResponse<String> append(String address, long offset, byte[] piece) {
        return append(address, offset, BodyPublishers.ofByteArray(piece));
    }

    HttpResponse<String> append(String address, long offset, InputStream rest) {
        return append(address, offset, BodyPublishers.ofInputStream(() -> rest));
    }

    private HttpResponse<String> append(
            String address, long offset, HttpRequest.BodyPublisher piece) {
        return send(
                to(address)
                        .header("Upload-Offset", Long.toString(offset))
                        .header("Content-Type", PIECE)
                        .method("PATCH", piece));
    }

    /** Begins to send a piece, and leaves the line open with only some of it sent. */
    Socket begin(String address, long offset, long announced, byte[] some) throws IOException {
        Socket line = new Socket(house.getHost(), house.getPort());
        String head =
                "PATCH "
                        + address
                        + " HTTP/1.1\r\nHost: "
                        + house.getAuthority()
                        + "\r\nCookie: session="
                        + session
                        + "\r\nContent-Type: "
                        + PIECE
                        + "\r\nUpload-Offset: "
                        + offset
                        + "\r\nContent-Length: "
                        + announced
                        + "\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(some);
        line.getOutputStream().flush();
        return line;
    }

    HttpResponse<String> head(String address) {
        return send(to(address).method("HEAD", BodyPublishers.noBody()));
    }

    /** How much of a file is there. */
    long offset(String address) {
        return head(address).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    HttpResponse<String> get(String address) {
        return send(to(address).GET());
    }

    HttpResponse<String> decide(String address, String decision) {
        return send(to(address + "?homonyme=" + decision).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> copy(String address) {
        return send(to(address + "?copie=oui").POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> giveUp(String address) {
        return send(to(address).DELETE());
    }

    HttpResponse<String> ask(String what, String json) {
        return send(
                to("/documents/avant-envoi/" + what)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Cookie", "session=" + session)
                .header("Accept-Language", "fr-CA")
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .map(
                        pair ->
                                pair.getKey()
                                        + " "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        pair.getValue()
                                                                .getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }
}
