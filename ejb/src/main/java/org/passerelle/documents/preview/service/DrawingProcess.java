package org.passerelle.documents.preview.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.passerelle.documents.preview.service.worker.DrawingWorker;

/**
 * One process that draws pictures of files, seen from the server. It is asked by one thread at a
 * time; when it hangs or breaks it is killed and the next file gets a new one. It ends by itself
 * when it has nothing to do for a while.
 */
class DrawingProcess {

    private static final int MOST = 200;

    private final PreviewSettings settings;
    private final Path folder;
    private Process process;
    private DataOutputStream questions;
    private DataInputStream answers;
    private int drawn;

    DrawingProcess(PreviewSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Draws the first page of a file; empty-handed when there is nothing that can be drawn. */
    synchronized boolean draw(Path file, String mediaType, Path picture, int edge)
            throws IOException {
        if (process == null || !process.isAlive() || drawn >= MOST) {
            restart();
        }
        drawn++;
        CompletableFuture<Void> alarm = LimitedProcess.killAfter(settings.patience(), process);
        try {
            questions.writeUTF(file.toString());
            questions.writeUTF(mediaType);
            questions.writeUTF(picture.toString());
            questions.writeInt(edge);
            questions.flush();
            return answers.readByte() == DrawingWorker.DRAWN && Files.size(picture) > 0;
        } catch (IOException e) {
            close();
            return false;
        } finally {
            alarm.complete(null);
        }
    }

    private void restart() throws IOException {
        close();
        List<String> command = new ArrayList<>(settings.wrapper());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        settings.classPath(),
                        DrawingWorker.class.getName()));
        process = LimitedProcess.prepare(command, folder).start();
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        drawn = 0;
    }

    synchronized void close() {
        if (process != null) {
            LimitedProcess.kill(process);
        }
    }
}
