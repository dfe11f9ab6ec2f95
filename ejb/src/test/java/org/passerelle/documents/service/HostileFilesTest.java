package org.passerelle.documents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.documents.service.ExtractedText.Status;

/** Files made to harm: each gets its answer, and the next file is read as if nothing had been. */
@Timeout(120)
class HostileFilesTest {

    private static final String HANG =
            "<hang millis=\"600000\" heavy=\"true\" pulse_millis=\"100\"/>";

    private static TextExtraction extraction;
    @TempDir Path folder;
    private SampleFiles files;

    @BeforeAll
    static void start() {
        extraction = new TextExtraction(Extractions.patientFor(Duration.ofSeconds(8)));
    }

    @BeforeEach
    void chooseAFolder() {
        files = new SampleFiles(folder);
    }

    @AfterEach
    void theNextFileIsRead() throws IOException {
        Path next = files.text("suivant.txt", "Rien n’est arrivé");
        assertThat(extract(next).text()).isEqualTo("Rien n’est arrivé");
    }

    @AfterAll
    static void noProcessIsLeft() {
        List<ProcessHandle> processes = processes();
        assertThat(processes).isNotEmpty();
        extraction.stop();
        haveEnded(processes);
    }

    @Test
    void aFileThatHangsIsGivenUp() throws IOException {
        assertThat(extract(files.misbehaving("hang", HANG)).status()).isEqualTo(Status.TOO_SLOW);
    }

    @Test
    void aFileThatEatsAllMemoryIsGivenUp() throws IOException {
        assertThat(extract(files.misbehaving("oom", "<oom/>")).status())
                .isEqualTo(Status.EXHAUSTED);
    }

    @Test
    void aFileThatCrashesTheProcessIsGivenUp() throws IOException {
        assertThat(extract(files.misbehaving("exit", "<system_exit/>")).status())
                .isEqualTo(Status.CRASHED);
    }

    @Test
    void aFileThatBreaksItsParserIsUnreadable() throws IOException {
        String how = "<throw class=\"java.lang.StackOverflowError\">trop profond</throw>";

        assertThat(extract(files.misbehaving("throw", how)).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void whatWasReadBeforeItBrokeIsKept() throws IOException {
        String how =
                "<write element=\"p\">Début</write>"
                        + "<throw class=\"java.io.IOException\">page abîmée</throw>";

        ExtractedText read = extract(files.misbehaving("partial", how));

        assertThat(read.status()).isEqualTo(Status.EXTRACTED);
        assertThat(read.text()).isEqualTo("Début");
        assertThat(read.partial()).isTrue();
    }

    @Test
    void aParserThatPrintsIsNotTakenForAnAnswer() throws IOException {
        String how =
                "<print_out>"
                        + "x".repeat(100_000)
                        + "</print_out><write element=\"p\">Oui</write>";

        assertThat(extract(files.misbehaving("print", how)).text()).isEqualTo("Oui");
    }

    @Test
    void anArchiveThatSwellsIsGivenUp() throws IOException {
        String hundredKilobytes = "a".repeat(100_000);
        Path bomb = files.bomb("bombe.zip", "bombe.txt", "", hundredKilobytes, 5_000);

        ExtractedText read = extract(bomb);

        assertThat(read.partial() || read.status() == Status.EXHAUSTED).isTrue();
    }

    @Test
    void anEntityThatAsksForAFileGetsNothing() throws IOException {
        files.text("secret.txt", "mot de passe");
        Path xml =
                files.text(
                        "entity.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY s SYSTEM '"
                                + folder.resolve("secret.txt").toUri()
                                + "'>]><a>lu : &s;</a>");

        assertThat(extract(xml).text()).doesNotContain("mot de passe");
    }

    @Test
    void aHangingFileDoesNotHoldUpTheOthers() throws IOException {
        TextExtraction patient = new TextExtraction(Extractions.patientFor(Duration.ofMinutes(2)));
        Path hanging = files.misbehaving("hang", HANG);
        CompletableFuture<ExtractedText> slow =
                CompletableFuture.supplyAsync(
                        () -> patient.extract(hanging, hanging.getFileName().toString(), ""));
        try {
            for (int i = 0; i < 20; i++) {
                Path note = files.text("note.txt", "Bonjour");
                assertThat(patient.extract(note, "note.txt", "text/plain").text())
                        .isEqualTo("Bonjour");
            }

            assertThat(slow).isNotDone();
        } finally {
            patient.stop();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theProcessDoesNotKnowTheSecretsOfTheServer() throws IOException {
        assertThat(System.getenv()).containsKey("HOME");
        extract(files.text("note.txt", "Bonjour"));

        for (ProcessHandle process : processes()) {
            String environment = Files.readString(Path.of("/proc/" + process.pid() + "/environ"));
            assertThat(environment.split("\0"))
                    .allMatch(known -> known.startsWith("PATH=") || known.startsWith("LC_ALL="));
        }
    }

    @Test
    void aProcessIsReplacedAfterSomeFiles() throws IOException {
        List<ProcessHandle> others = processes();
        TextExtraction changing = new TextExtraction(Extractions.replacedAfter(1));
        Path note = files.text("note.txt", "Bonjour");
        try {
            for (int i = 0; i < 2; i++) {
                assertThat(changing.extract(note, "note.txt", "").text()).isEqualTo("Bonjour");
                haveEnded(processes().stream().filter(used -> !others.contains(used)).toList());
            }
        } finally {
            changing.stop();
        }
    }

    @Test
    void missingParsersAreTheFaultOfTheServerAndNotOfTheFile() throws IOException {
        ExtractionSettings nothing =
                new ExtractionSettings(
                        "/nowhere/*", List.of(), "64m", Duration.ofSeconds(5), 1000, 10, 1);
        TextExtraction misplaced = new TextExtraction(nothing);
        Path note = files.text("note.txt", "Bonjour");

        assertThatIllegalStateException()
                .isThrownBy(() -> misplaced.extract(note, "note.txt", ""))
                .withMessageContaining("/nowhere/*");
    }

    @Test
    void theProcessEndsWhenItsServerIsKilledAndTheNextServerTidiesUp() throws Exception {
        Path hanging = files.misbehaving("hang", HANG);
        Process server = AnotherProcess.of(Server.class, hanging).start();
        try (BufferedReader said = server.inputReader()) {
            String traces = ExtractionFolder.prefixOf(server.toHandle());
            ProcessHandle reader = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            server.destroyForcibly().waitFor();

            reader.onExit().get(10, TimeUnit.SECONDS);
            assertThat(temporaryFolders()).anyMatch(name -> name.startsWith(traces));
            new TextExtraction(Extractions.replacedAfter(1));
            assertThat(temporaryFolders()).noneMatch(name -> name.startsWith(traces));
        } finally {
            server.destroyForcibly();
        }
    }

    private static String[] temporaryFolders() {
        return new File(System.getProperty("java.io.tmpdir")).list();
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current().descendants().toList();
    }

    private static void haveEnded(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            assertThat(process.onExit())
                    .as(process.info().toString())
                    .succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static ExtractedText extract(Path file) {
        return extraction.extract(file, file.getFileName().toString(), "");
    }

    /** Says which process it started, which then reads a file without end. */
    static class Server {

        public static void main(String[] arguments) throws IOException {
            TextExtraction extraction =
                    new TextExtraction(Extractions.patientFor(Duration.ofMinutes(10)));
            Path note = Path.of(arguments[0]).resolveSibling("note.txt");
            Files.writeString(note, "Bonjour");
            extraction.extract(note, "note.txt", "");
            System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
            extraction.extract(Path.of(arguments[0]), "hang.xml", "");
        }
    }
}
