package org.passerelle.common;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.launcher.House;

/** Which version of each thing the index holds, asked from the engine itself. */
final class IndexedVersions {

    private IndexedVersions() {}

    static Map<String, Long> ofAll() throws Exception {
        URI all =
                House.searchUri()
                        .resolve("/passerelle/_search?size=10000&version=true&_source=false");
        String answer =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(all).build(), BodyHandlers.ofString())
                        .body();
        Map<String, Long> versions = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            for (JsonObject hit :
                    reader.readObject()
                            .getJsonObject("hits")
                            .getJsonArray("hits")
                            .getValuesAs(JsonObject.class)) {
                versions.put(hit.getString("_id"), hit.getJsonNumber("_version").longValue());
            }
        }
        return versions;
    }

    static Map<String, Long> parse(List<String> lines) {
        Map<String, Long> versions = new TreeMap<>();
        lines.forEach(line -> versions.put(line.split(" ")[0], Long.valueOf(line.split(" ")[1])));
        return versions;
    }
}
