package org.passerelle.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What the server answered; header lines as they came, the body still packed if it was. */
record Answer(int status, List<String> headers, byte[] body) {

    String header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    String text() {
        try {
            byte[] plain = body;
            if (header("Content-Encoding").equals("gzip")) {
                plain = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            }
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
