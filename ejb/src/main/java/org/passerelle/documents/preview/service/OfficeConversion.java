package org.passerelle.documents.preview.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, which makes a PDF of an office file. Each conversion has a profile of its own that
 * is thrown away after it: no macro runs, no link is followed, nothing of one file is left for the
 * next.
 */
class OfficeConversion {

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final long LARGEST_RESULT = 300L << 20;

    private final PreviewSettings settings;

    OfficeConversion(PreviewSettings settings) {
        this.settings = settings;
    }

    boolean isThere() {
        return settings.office().isPresent();
    }

    /**
     * Makes a PDF of a file, whose name ends as its kind does.
     *
     * @param folder an empty folder for this conversion alone
     * @return empty when LibreOffice could not read it in the time and memory it may use
     */
    Optional<Path> convert(Path file, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), OfficeProfile.TEXT);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process =
                LimitedProcess.prepare(command(file, profile.getParent(), out), folder)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        CompletableFuture<Void> alarm = LimitedProcess.killAfter(settings.patience(), process);
        try {
            process.waitFor();
        } finally {
            alarm.complete(null);
            LimitedProcess.kill(process);
            process.waitFor(5, TimeUnit.SECONDS);
        }
        return result(out);
    }

    private List<String> command(Path file, Path profile, Path out) {
        List<String> command = new ArrayList<>(settings.wrapper());
        if (Files.isExecutable(LIMITER)) {
            command.add(LIMITER.toString());
            command.add("--as=" + settings.officeMemory());
            command.add("--cpu=" + settings.patience().toSeconds());
            command.add("--fsize=" + LARGEST_RESULT);
            command.add("--core=0");
        }
        command.add(settings.office().orElseThrow().toString());
        command.add("-env:UserInstallation=" + profile.toUri());
        command.addAll(
                List.of(
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--nodefault",
                        "--nofirststartwizard",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        out.toString(),
                        file.toString()));
        return command;
    }

    private static Optional<Path> result(Path out) throws IOException {
        try (Stream<Path> made = Files.list(out)) {
            Optional<Path> pdf = made.filter(path -> path.toString().endsWith(".pdf")).findFirst();
            if (pdf.isEmpty() || Files.size(pdf.get()) == 0) {
                return Optional.empty();
            }
            Path result = out.resolveSibling("result");
            Files.move(pdf.get(), result, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(result);
        }
    }
}
