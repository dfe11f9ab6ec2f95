package org.passerelle.common.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything, nothing is said in vain, and no page asks for missing words. */
class BundlesTest {

    private static final Path EJB = Path.of("../ejb/src/main/java");
    private static final Path PERSISTENCE = Path.of("../persistence/src/main/java");

    private final Map<String, Path> bundles = registered();

    @Test
    void everyBundleOfAFeatureIsRegistered() {
        assertThat(bundles.values())
                .containsAll(Sources.under(Sources.BUNDLES, "/messages.properties"));
    }

    @Test
    void everyLanguageHasEveryKey() {
        List<Path> french = new ArrayList<>(bundles.values());
        french.addAll(Sources.under(Sources.BUNDLES, "/faces.properties"));

        for (Path file : french) {
            Path english = Path.of(file.toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(file));
        }
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (Path file : Sources.under(Sources.BUNDLES, ".properties")) {
            assertThat(lines(file)).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        for (Path page : Sources.under(Sources.PAGES, ".xhtml")) {
            Matcher named =
                    Pattern.compile("(\\w+Text)\\['([\\w.]+)'\\s*]").matcher(Sources.read(page));
            while (named.find()) {
                assertThat(bundles).as(page.toString()).containsKey(named.group(1));
                assertThat(keys(bundles.get(named.group(1))))
                        .as(page + " names " + named.group(1))
                        .contains(named.group(2));
            }
        }
    }

    @Test
    void everyKeyIsUsed() {
        String everything = everything();
        for (Path bundle : bundles.values()) {
            assertThat(keys(bundle).stream().filter(key -> !isUsed(key, everything)))
                    .as(bundle.toString())
                    .isEmpty();
        }
    }

    @Test
    void frenchHasItsOwnTypography() {
        for (Path bundle : bundles.values()) {
            assertThat(load(bundle).entrySet())
                    .as(
                            bundle
                                    + ": no-break space before a colon and inside guillemets, none before ? ! ;")
                    .allSatisfy(
                            entry ->
                                    assertThat((String) entry.getValue())
                                            .doesNotContainPattern(
                                                    " [?!;:»]|« |\u00a0[?!;]|\\w'\\w"));
        }
    }

    // A key may be put together: 'kind.' and the name of a kind. Then its beginning is enough.
    private static boolean isUsed(String key, String everything) {
        if (everything.contains("'" + key + "'") || everything.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot + 1);
            if (everything.contains("'" + beginning + "'")
                    || everything.contains("\"" + beginning + "\"")
                    || everything.contains("'" + beginning)
                            && everything.contains("'" + beginning + "'.concat")) {
                return true;
            }
        }
        return key.startsWith("error.");
    }

    private static String everything() {
        return Stream.of(
                        Sources.under(Sources.PAGES, ".xhtml"),
                        Sources.under(Sources.JAVA, ".java"),
                        Sources.under(EJB, ".java"),
                        Sources.under(PERSISTENCE, ".java"))
                .flatMap(List::stream)
                .map(Sources::read)
                .collect(joining("\n"));
    }

    private static Map<String, Path> registered() {
        Map<String, Path> bundles = new LinkedHashMap<>();
        Matcher entry =
                Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>")
                        .matcher(Sources.read(Sources.PAGES.resolve("WEB-INF/faces-config.xml")));
        while (entry.find()) {
            String file = entry.group(1).replace('.', '/') + ".properties";
            bundles.put(entry.group(2), Sources.BUNDLES.resolve(file));
        }
        return bundles;
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> lines(Path file) {
        return Sources.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
