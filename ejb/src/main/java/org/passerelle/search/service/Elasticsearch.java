package org.passerelle.search.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * The connection to the engine. It answers quickly or says {@link SearchUnavailableException}
 * quickly.
 */
class Elasticsearch implements AutoCloseable {

    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 3_000;
    private static final int PATIENT_READ_MILLIS = 30_000;
    private static final int CONNECTIONS = 32;

    /**
     * The engine does not know us, is overloaded, starting, or behind a proxy that does not reach
     * it.
     */
    private static final Set<Integer> UNAVAILABLE = Set.of(401, 403, 408, 429, 502, 503, 504);

    private final RestClientTransport transport;
    private final ElasticsearchClient client;
    private final ElasticsearchClient patientClient;
    private final CircuitBreaker breaker = new CircuitBreaker(Clock.systemUTC());

    Elasticsearch(SearchSettings settings) {
        HttpHost[] hosts =
                Arrays.stream(settings.urls()).map(HttpHost::create).toArray(HttpHost[]::new);
        RestClient rest =
                RestClient.builder(hosts)
                        .setRequestConfigCallback(request -> timeouts(request, READ_MILLIS))
                        .setHttpClientConfigCallback(
                                http ->
                                        http.setMaxConnPerRoute(CONNECTIONS)
                                                .setMaxConnTotal(CONNECTIONS * hosts.length))
                        .setDefaultHeaders(credentials(settings))
                        .build();
        transport = new RestClientTransport(rest, new SimpleJsonpMapper());
        client = new ElasticsearchClient(transport);
        patientClient = client.withTransportOptions(patient());
    }

    /** A question to the engine. */
    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    /** Asks what somebody waits for. */
    <T> T ask(Call<T> call) {
        return guarded(call, client);
    }

    /** Searches. Where there is no index yet, it is as if the engine were away. */
    SearchResponse<JsonData> search(SearchRequest request) {
        try {
            return ask(client -> client.search(request, JsonData.class));
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                throw new SearchUnavailableException("The index has not been made yet", e);
            }
            throw e;
        }
    }

    /** Asks what takes longer and nobody waits for: writing many entries, making an index. */
    <T> T askPatiently(Call<T> call) {
        return guarded(call, patientClient);
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }

    private <T> T guarded(Call<T> call, ElasticsearchClient with) {
        if (!breaker.allows()) {
            throw new SearchUnavailableException("The search engine has not answered lately");
        }
        try {
            T answer = call.on(with);
            breaker.succeeded();
            return answer;
        } catch (ElasticsearchException e) {
            throw refused(e, e.status());
        } catch (ResponseException e) {
            throw refused(
                    new IllegalStateException(e), e.getResponse().getStatusLine().getStatusCode());
        } catch (IOException e) {
            breaker.failed();
            throw new SearchUnavailableException("The search engine does not answer", e);
        }
    }

    private RuntimeException refused(RuntimeException e, int status) {
        if (UNAVAILABLE.contains(status)) {
            breaker.failed();
            return new SearchUnavailableException("The search engine answers " + status, e);
        }
        breaker.succeeded();
        return e;
    }

    private static RequestConfig.Builder timeouts(RequestConfig.Builder request, int readMillis) {
        return request.setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(CONNECT_MILLIS)
                .setSocketTimeout(readMillis);
    }

    private static RestClientOptions patient() {
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setRequestConfig(timeouts(RequestConfig.custom(), PATIENT_READ_MILLIS).build());
        return new RestClientOptions(options.build(), false);
    }

    private static Header[] credentials(SearchSettings settings) {
        if (settings.apiKey().isPresent()) {
            return authorization("ApiKey " + settings.apiKey().get());
        }
        if (settings.user().isPresent()) {
            String pair = settings.user().get() + ":" + settings.password().orElse("");
            byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
            return authorization("Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        return new Header[0];
    }

    private static Header[] authorization(String value) {
        return new Header[] {new BasicHeader("Authorization", value)};
    }
}
