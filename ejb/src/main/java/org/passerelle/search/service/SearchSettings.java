package org.passerelle.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the search engine is, and what its index is called. */
@Dependent
public class SearchSettings {

    private final String url;
    private final String indexName;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Optional<String> apiKey;
    private final IndexLayout layout;

    /**
     * The settings as configured; an API key goes before a user and a password, and none of them is
     * required.
     */
    @Inject
    public SearchSettings(
            @ConfigProperty(name = "passerelle.search.url", defaultValue = "http://localhost:9200")
                    String url,
            @ConfigProperty(name = "passerelle.search.index", defaultValue = "passerelle")
                    String indexName,
            @ConfigProperty(name = "passerelle.search.user") Optional<String> user,
            @ConfigProperty(name = "passerelle.search.password") Optional<String> password,
            @ConfigProperty(name = "passerelle.search.api-key") Optional<String> apiKey,
            @ConfigProperty(name = "passerelle.search.shards", defaultValue = "1") int shards,
            @ConfigProperty(name = "passerelle.search.replicas", defaultValue = "1") int replicas) {
        this.url = url;
        this.indexName = indexName;
        this.user = user;
        this.password = password;
        this.apiKey = apiKey;
        this.layout = new IndexLayout(shards, replicas);
    }

    /** An engine without a password: that of a developer, or of a test. */
    public static SearchSettings at(String url, String indexName) {
        return new SearchSettings(
                url, indexName, Optional.empty(), Optional.empty(), Optional.empty(), 1, 1);
    }

    /** One address, or several separated by commas. */
    String[] urls() {
        return url.trim().split("\\s*,\\s*");
    }

    /** The name by which the index is always called; the real ones behind it end in -v1, -v2… */
    String indexName() {
        return indexName;
    }

    IndexLayout layout() {
        return layout;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    Optional<String> apiKey() {
        return apiKey;
    }
}
