package org.passerelle.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.launcher.House;

/** What tests of uploads send, and what has become of it. */
final class Uploaded {

    private Uploaded() {}

    static long document(HttpResponse<String> answer) {
        Matcher id = Pattern.compile("\"document\":\\{\"id\":(\\d+)").matcher(answer.body());
        assertThat(id.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
        return Long.parseLong(id.group(1));
    }

    /** Whether bytes of this upload still wait. */
    static boolean arriving(String address) throws IOException {
        String part = "envoi-" + address.replaceFirst(".*/", "") + ".part";
        try (Stream<Path> all = Files.walk(House.filesFolder())) {
            return all.anyMatch(path -> path.endsWith(part));
        }
    }

    static byte[] noise(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
