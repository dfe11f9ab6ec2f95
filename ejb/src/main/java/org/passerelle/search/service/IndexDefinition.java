package org.passerelle.search.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How the index reads French and English, with the acronyms and names of this government in it. Its
 * fingerprint is kept in the index, so that a start tells whether the index was made with another
 * definition and must be made anew. Where the fields stay but what is written in them changes, the
 * number of {@code entries} in the definition says so.
 */
class IndexDefinition {

    private static final String FILTERS = "/settings/analysis/filter/";

    private static final String SETTINGS = "/settings/";
    private static final String REPLICAS = "auto_expand_replicas";
    private static final String REFRESH = "refresh_interval";
    private static final String PER_TIER = "merge.policy.segments_per_tier";
    private static final String AT_ONCE = "merge.policy.max_merge_at_once";

    /** More than the filling of a large index leaves. */
    private static final int MANY_SEGMENTS = 100;

    private final JsonObject definition;
    private final IndexLayout layout;
    private final String fingerprint;

    IndexDefinition(List<SynonymRule> rules, IndexLayout layout) {
        this.layout = layout;
        Synonyms synonyms = new Synonyms(rules);
        JsonObject filled = extended(read(), FILTERS + "synonyms/synonyms", Initials.rules());
        filled = extended(filled, FILTERS + "synonyms/synonyms", synonyms.rules());
        filled = extended(filled, FILTERS + "acronyms/keywords", synonyms.acronyms());
        filled =
                Json.createPointer(SETTINGS + "number_of_shards")
                        .replace(filled, Json.createValue(layout.shards()));
        fingerprint = hash(filled.toString());
        JsonObject meta = Json.createObjectBuilder().add("definition", fingerprint).build();
        definition = Json.createPointer("/mappings/_meta").add(filled, meta);
    }

    String json() {
        return Json.createPointer(SETTINGS + REPLICAS)
                .replace(definition, Json.createValue(layout.expansion()))
                .toString();
    }

    /** The same for an index that is being filled: it has no copies yet, and much comes at once. */
    String jsonToFill() {
        JsonObjectBuilder settings =
                Json.createObjectBuilder(definition.getJsonObject("settings"))
                        .addAll(rush())
                        .add(REPLICAS, false)
                        .add("number_of_replicas", 0);
        return Json.createObjectBuilder(definition).add("settings", settings).build().toString();
    }

    /** How the index is kept, as a change of settings. */
    String settings() {
        return Json.createObjectBuilder()
                .add(REPLICAS, layout.expansion())
                .add(REFRESH, usual(REFRESH))
                .add(PER_TIER, usual(PER_TIER))
                .add(AT_ONCE, usual(AT_ONCE))
                .build()
                .toString();
    }

    /** How it is kept while much is written, as a change of settings. */
    String settingsInRush() {
        return rush().build().toString();
    }

    /** What is written is seldom made visible, and nothing is merged: that is done afterwards. */
    private static JsonObjectBuilder rush() {
        return Json.createObjectBuilder()
                .add(REFRESH, "30s")
                .add(PER_TIER, MANY_SEGMENTS)
                .add(AT_ONCE, MANY_SEGMENTS);
    }

    private JsonValue usual(String setting) {
        return definition.getJsonObject("settings").get(setting);
    }

    /** Its fields alone, as a change of mapping. */
    String fields() {
        JsonObject properties = definition.getJsonObject("mappings").getJsonObject("properties");
        return Json.createObjectBuilder().add("properties", properties).build().toString();
    }

    String fingerprint() {
        return fingerprint;
    }

    private static JsonObject read() {
        try (InputStream file = IndexDefinition.class.getResourceAsStream("index.json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject extended(JsonObject definition, String list, List<String> more) {
        JsonPointer pointer = Json.createPointer(list);
        JsonArray present = pointer.getValue(definition).asJsonArray();
        JsonArrayBuilder longer = Json.createArrayBuilder(present);
        more.forEach(longer::add);
        return pointer.replace(definition, longer.build());
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
