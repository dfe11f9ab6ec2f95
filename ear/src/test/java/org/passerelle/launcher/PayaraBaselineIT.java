package org.passerelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Payara's defaults that hurt are corrected on the server that runs, not only in the script. */
class PayaraBaselineIT {

    private static final Pattern SET = Pattern.compile("set (\\S+)=(.*)");
    private static final Pattern JVM_OPTION =
            Pattern.compile("(create|delete)-jvm-options \"(.*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyValueOfTheScriptIsInForce() throws IOException {
        String inForce = House.asadmin("get", "configs.config.server-config.*");

        assertThat(linesOfTheScript(SET).map(line -> line.group(1) + "=" + line.group(2)))
                .hasSizeGreaterThan(30)
                .allSatisfy(value -> assertThat(inForce.lines()).contains(value));
    }

    @Test
    void theMachineHasTheOptionsOfTheScript() throws IOException {
        String options = House.asadmin("list-jvm-options");

        linesOfTheScript(JVM_OPTION)
                .forEach(
                        line -> {
                            String option = line.group(2).replace("\\", "");
                            assertThat(options.lines().anyMatch(option::equals))
                                    .as(line.group())
                                    .isEqualTo(line.group(1).equals("create"));
                        });
    }

    @Test
    void theServerDoesNotSayWhatItIs() throws Exception {
        for (String path : List.of("", "cette-page-n-existe-pas", "jakarta.faces.resource/x.css")) {
            HttpResponse<String> answer = get(House.baseUri().resolve(path));

            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertThat(answer.body()).doesNotContainIgnoringCase("payara");
        }
    }

    @Test
    void onlyThisMachineReachesTheAdminListener() throws Exception {
        for (InetAddress address : addressesOthersSee()) {
            assertThat(accepts(address, House.adminUri().getPort())).as("%s", address).isFalse();
        }
        assertThat(accepts(InetAddress.getLoopbackAddress(), House.adminUri().getPort())).isTrue();
    }

    @Test
    void nothingElseListensForOthers() throws Exception {
        int http = House.baseUri().getPort();

        for (int closed :
                List.of(
                        http + 101,
                        http + 106,
                        http + 107,
                        http + 108,
                        http + 109,
                        http + 110,
                        http + 111)) {
            assertThat(accepts(InetAddress.getLoopbackAddress(), closed))
                    .as("%d", closed)
                    .isFalse();
        }
    }

    @Test
    void nobodyCanTrace() throws Exception {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(House.baseUri())
                                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void metricsAreNotForVisitors() throws Exception {
        assertThat(get(House.baseUri().resolve("metrics")).statusCode()).isIn(401, 403, 404);
    }

    @Test
    void theDatabaseIsDurableAndTakesLongTexts() throws Exception {
        try (Connection connection = House.connect();
                ResultSet variables =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT @@innodb_flush_log_at_trx_commit, @@character_set_server,"
                                                + " @@max_allowed_packet >= 268435456")) {
            variables.next();
            assertThat(variables.getInt(1)).isEqualTo(1);
            assertThat(variables.getString(2)).isEqualTo("utf8mb4");
            assertThat(variables.getBoolean(3)).isTrue();
        }
    }

    private static Stream<MatchResult> linesOfTheScript(Pattern pattern) throws IOException {
        Path script =
                Path.of(
                        PayaraBaselineIT.class
                                .getClassLoader()
                                .getResource(PayaraDomain.BASELINE)
                                .getPath());
        return Files.readAllLines(script).stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<InetAddress> addressesOthersSee() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Predicate.not(InetAddress::isLoopbackAddress))
                .collect(Collectors.toList());
    }

    private static boolean accepts(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
