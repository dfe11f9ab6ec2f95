package org.passerelle.search.service;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.groups.Principals;
import org.passerelle.search.DocumentLife;

/** An entry as the index stores it: the fields of {@code index.json}. */
class IndexDocument {

    /** The number of a file that lies in several places; other things have none. */
    static final String COPIED_FILE = "copied_file";

    /** Kept: the factory is looked for anew each time that it is asked for. */
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

    private IndexDocument() {}

    static String id(Subject subject) {
        return code(subject.kind()) + "-" + subject.id();
    }

    static String code(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The subject that a document of the index is about. */
    static Subject subject(String documentId) {
        int dash = documentId.lastIndexOf('-');
        return new Subject(
                kind(documentId.substring(0, dash)),
                Long.parseLong(documentId.substring(dash + 1)));
    }

    static Subject.Kind kind(String code) {
        return Subject.Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static byte[] json(IndexEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes, StandardCharsets.UTF_8)) {
            json.writeStartObject();
            json.write("kind", code(entry.subject().kind()));
            json.write("entity_id", entry.subject().id());
            json.write("deleted", entry.deleted());
            if (!entry.deleted()) {
                describe(entry, json);
            }
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    private static void describe(IndexEntry entry, JsonGenerator json) {
        json.write("title", clean(entry.title()));
        write("acl", entry.audience(), json);
        write("headline", entry.headline(), json);
        write("context", entry.context(), json);
        json.write("language", entry.language());
        write("authors", entry.authorIds(), json);
        write("organisations", entry.organisationIds(), json);
        entry.groupId().ifPresent(id -> json.write("group", id.toString()));
        entry.mediaType()
                .ifPresent(
                        type -> {
                            json.write("media_type", type);
                            json.write("format", FileFormat.of(type).getCode());
                        });
        write("author_name", entry.authorNames(), json);
        write("tags", entry.tags(), json);
        json.write("same", entry.same());
        entry.copiedFile().ifPresent(file -> json.write(COPIED_FILE, file));
        write(ExactWords.FIELD, References.in(texts(entry)), json);
        json.write(Signals.USEFUL, entry.useful());
        entry.life().ifPresent(life -> standing(life, json));
        json.write("written", Instant.now().toString());
        entry.created().ifPresent(when -> json.write("created", when.toString()));
        entry.updated().ifPresent(when -> json.write("updated", when.toString()));
        entry.person().ifPresent(person -> name(person, json));
        if (entry.audience().contains(Principals.ALL)) {
            // One text of all the words: each text of a field costs the engine a beginning.
            json.write("lexicon", String.join(" ", lexicon(entry).spellings()));
        }
        String body = body(entry);
        if (!"en".equals(entry.language())) {
            json.write("body_fr", body);
        }
        if (!"fr".equals(entry.language())) {
            json.write("body_en", body);
        }
    }

    private static List<String> texts(IndexEntry entry) {
        List<String> texts = new ArrayList<>(List.of(entry.title(), entry.body()));
        texts.addAll(entry.headline());
        entry.talk().forEach(said -> texts.add(said.text()));
        texts.addAll(entry.numbers());
        return texts;
    }

    private static void standing(DocumentLife life, JsonGenerator json) {
        List<String> words = new ArrayList<>();
        if (life.official()) {
            words.add(Status.OFFICIAL.getCode());
        }
        if (life.lasts()) {
            words.add(Status.LASTING);
        }
        write("status", words, json);
        if (life.from() != null) {
            json.write("valid_from", life.from().toString());
        }
        if (life.until() != null) {
            json.write("valid_until", life.until().toString());
        }
    }

    private static String body(IndexEntry entry) {
        List<String> texts = new ArrayList<>();
        String end = entry.talk().isEmpty() ? "" : String.valueOf(PageMarks.NONE);
        texts.add(PageMarks.into(clean(entry.body())) + end);
        entry.talk().forEach(said -> texts.add(ReplyMarks.into(said.id(), clean(said.text()))));
        return String.join("\n\n", texts);
    }

    private static Lexicon lexicon(IndexEntry entry) {
        return new Lexicon().add(entry.title()).add(entry.headline()).add(entry.body());
    }

    private static void name(PersonFacts person, JsonGenerator json) {
        json.write("given", clean(person.givenName()));
        json.write("family", clean(person.familyName()));
        List<String> others = new ArrayList<>(person.otherNames());
        withoutApostrophe(person.familyName()).ifPresent(others::add);
        write("name_all", others, json);
    }

    /** People type {@code damours} for {@code D’Amours}. */
    private static Optional<String> withoutApostrophe(String name) {
        String joined = name.replaceAll("['\u2019]", "");
        return joined.equals(name) ? Optional.empty() : Optional.of(joined);
    }

    private static void write(String field, Collection<?> values, JsonGenerator json) {
        json.writeStartArray(field);
        for (Object value : values) {
            String text = clean(value.toString());
            if (!text.isBlank()) {
                json.write(text);
            }
        }
        json.writeEnd();
    }

    /**
     * Our own marks never come from a text: what is marked in a passage is what the engine found.
     */
    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Passage.MARK || c == Passage.UNMARK || PageMarks.isMark(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, ' ');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
