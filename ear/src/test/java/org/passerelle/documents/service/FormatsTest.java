package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.documents.service.ExtractedText.Status;
import org.passerelle.example.files.Formats;
import org.passerelle.example.files.LockedFormats;

/** Whatever the format, the phrase is found; what is locked or broken says so. */
class FormatsTest {

    private static final String PHRASE = "La passerelle enneigée du fjord";

    private static TextExtraction extraction;
    @TempDir static Path folder;

    @BeforeAll
    static void start() {
        extraction =
                new TextExtraction(
                        new ExtractionSettings(
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                List.of(),
                                "256m",
                                Duration.ofSeconds(90),
                                1_000_000,
                                500,
                                1));
    }

    @AfterAll
    static void stop() {
        extraction.stop();
    }

    static Stream<Arguments> files() {
        return Formats.with(PHRASE).entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void thePhraseIsFound(String name, byte[] content) throws IOException {
        ExtractedText read = read(name, content);

        assertThat(read.status()).isEqualTo(Status.EXTRACTED);
        assertThat(read.text()).contains(PHRASE);
    }

    @Test
    void thereAreMoreThanFortyFormats() {
        assertThat(Formats.with(PHRASE)).hasSizeGreaterThan(40);
    }

    static Stream<Arguments> locked() {
        return LockedFormats.with(PHRASE).entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("locked")
    void aFileWithAPasswordSaysSo(String name, byte[] content) throws IOException {
        assertThat(read(name, content).status()).isEqualTo(Status.ENCRYPTED);
    }

    static Stream<Arguments> office() {
        return Formats.with(PHRASE).entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(docx|xlsx|pptx|odt|epub|doc|xls|ppt)"))
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("office")
    void aFileCutInHalfDoesNotPassForAWholeOne(String name, byte[] content) throws IOException {
        ExtractedText read = read(name, Arrays.copyOf(content, content.length / 2));

        assertThat(read.status() == Status.EXTRACTED && !read.partial()).isFalse();
    }

    private static ExtractedText read(String name, byte[] content) throws IOException {
        return extraction.extract(Files.write(folder.resolve("fichier"), content), name, "");
    }
}
