package org.passerelle.documents.preview.service.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * The process that draws foreign files. It answers one question after the other, may be killed at
 * any moment, and leaves when nobody asks.
 */
public final class DrawingWorker {

    /** The picture is there. */
    public static final int DRAWN = 1;

    private static final int IN_VAIN = 0;
    private static final long SECONDS_IDLE = 60;

    private record Question(Path file, String mediaType, Path picture, int edge) {}

    private DrawingWorker() {}

    public static void main(String[] arguments) throws Exception {
        DataOutputStream answers =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A library that prints must not be taken for an answer.
        System.setOut(System.err);
        refuseSockets();
        BlockingQueue<Question> questions = listen();
        Question question;
        while ((question = questions.poll(SECONDS_IDLE, TimeUnit.SECONDS)) != null) {
            answers.writeByte(draw(question) ? DRAWN : IN_VAIN);
            answers.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean draw(Question question) {
        try {
            Picture picture =
                    question.mediaType().equals("application/pdf")
                            ? PdfDrawing.firstPage(question.file(), question.edge())
                            : ImageDrawing.of(question.file(), question.edge());
            picture.write(question.picture());
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    @SuppressWarnings("deprecation")
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw new UnsupportedOperationException("No network here");
                });
    }

    /** Listens beside the drawing: when the server is gone, even a file that hangs must end. */
    private static BlockingQueue<Question> listen() {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        BlockingQueue<Question> questions = new SynchronousQueue<>();
        Thread listening =
                new Thread(
                        () -> {
                            try {
                                while (true) {
                                    questions.put(
                                            new Question(
                                                    Path.of(in.readUTF()),
                                                    in.readUTF(),
                                                    Path.of(in.readUTF()),
                                                    in.readInt()));
                                }
                            } catch (IOException | InterruptedException e) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        "questions");
        listening.setDaemon(true);
        listening.start();
        return questions;
    }
}
