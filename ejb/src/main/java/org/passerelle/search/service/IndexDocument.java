package org.passerelle.search.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.groups.Principals;
import org.passerelle.search.DocumentLife;

/** An entry as the index stores it: the fields of {@code index.json}. */
class IndexDocument {

    /** The number of a file that lies in several places; other things have none. */
    static final String COPIED_FILE = "copied_file";

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
        JsonObjectBuilder document = Json.createObjectBuilder();
        document.add("kind", code(entry.subject().kind()));
        document.add("entity_id", entry.subject().id());
        document.add("deleted", entry.deleted());
        if (!entry.deleted()) {
            describe(entry, document);
        }
        return document.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(IndexEntry entry, JsonObjectBuilder document) {
        document.add("title", clean(entry.title()));
        document.add("acl", array(entry.audience()));
        document.add("headline", array(entry.headline()));
        document.add("context", array(entry.context()));
        document.add("language", entry.language());
        document.add("authors", array(entry.authorIds()));
        document.add("organisations", array(entry.organisationIds()));
        entry.groupId().ifPresent(id -> document.add("group", id.toString()));
        entry.mediaType()
                .ifPresent(
                        type -> {
                            document.add("media_type", type);
                            document.add("format", FileFormat.of(type).getCode());
                        });
        document.add("author_name", array(entry.authorNames()));
        document.add("tags", array(entry.tags()));
        document.add("same", entry.same());
        document.add(ExactWords.FIELD, array(References.in(texts(entry))));
        document.add(Signals.USEFUL, entry.useful());
        entry.copiedFile().ifPresent(file -> document.add(COPIED_FILE, file));
        entry.life().ifPresent(life -> standing(life, document));
        document.add("written", Instant.now().toString());
        entry.created().ifPresent(when -> document.add("created", when.toString()));
        entry.updated().ifPresent(when -> document.add("updated", when.toString()));
        entry.person().ifPresent(person -> name(person, document));
        if (entry.audience().contains(Principals.ALL)) {
            // One text of all the words: each text of a field costs the engine a beginning.
            document.add("lexicon", String.join(" ", lexicon(entry).spellings()));
        }
        String body = body(entry);
        if (!"en".equals(entry.language())) {
            document.add("body_fr", body);
        }
        if (!"fr".equals(entry.language())) {
            document.add("body_en", body);
        }
    }

    private static List<String> texts(IndexEntry entry) {
        List<String> texts = new ArrayList<>(List.of(entry.title(), entry.body()));
        texts.addAll(entry.headline());
        entry.talk().forEach(said -> texts.add(said.text()));
        texts.addAll(entry.numbers());
        return texts;
    }

    private static void standing(DocumentLife life, JsonObjectBuilder document) {
        List<String> words = new ArrayList<>();
        if (life.official()) {
            words.add(Status.OFFICIAL.getCode());
        }
        if (life.lasts()) {
            words.add(Status.LASTING);
        }
        document.add("status", array(words));
        if (life.from() != null) {
            document.add("valid_from", life.from().toString());
        }
        if (life.until() != null) {
            document.add("valid_until", life.until().toString());
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

    private static void name(PersonFacts person, JsonObjectBuilder document) {
        document.add("given", clean(person.givenName()));
        document.add("family", clean(person.familyName()));
        JsonArrayBuilder others = Json.createArrayBuilder();
        person.otherNames().forEach(name -> others.add(clean(name)));
        withoutApostrophe(person.familyName()).ifPresent(others::add);
        document.add("name_all", others);
    }

    /** People type {@code damours} for {@code D’Amours}. */
    private static Optional<String> withoutApostrophe(String name) {
        String joined = name.replaceAll("['\u2019]", "");
        return joined.equals(name) ? Optional.empty() : Optional.of(clean(joined));
    }

    private static JsonArrayBuilder array(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List<String> texts = values.stream().map(value -> clean(value.toString())).toList();
        texts.stream().filter(text -> !text.isBlank()).forEach(array::add);
        return array;
    }

    /**
     * Our own marks never come from a text: what is marked in a passage is what the engine found.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ours = c == Passage.MARK || c == Passage.UNMARK || PageMarks.isMark(c);
            clean.append(ours ? ' ' : c);
        }
        return clean.toString();
    }
}
