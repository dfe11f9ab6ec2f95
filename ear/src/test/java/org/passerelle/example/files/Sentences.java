package org.passerelle.example.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences people could write on a subject, by the part they play. */
final class Sentences {

    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    private Sentences(String text) {
        List<String> part = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                part = new ArrayList<>();
                parts.put(line.substring(2), part);
            } else if (!line.isBlank()) {
                part.add(line);
            }
        }
    }

    static Sentences on(String subject) {
        try (InputStream content =
                Sentences.class.getResourceAsStream("/example/prose/" + subject + ".txt")) {
            return new Sentences(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> playing(String part) {
        return parts.get(part);
    }

    /** Words that stand on one line, with bars between them. */
    List<String> words(String part) {
        return List.of(parts.get(part).get(0).split("\\|"));
    }
}
