package org.passerelle.documents.service.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/**
 * The process that reads foreign files, so that the server does not have to. It answers one
 * question after the other and may be killed at any moment: nothing but the answer leaves it.
 */
public final class ExtractionWorker {

    private ExtractionWorker() {}

    /** Takes the longest text in characters, then the time for a file in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        DataOutputStream answers =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A parser that prints must not be taken for an answer.
        System.setOut(System.err);
        refuseSockets();
        FileReading reading =
                new FileReading(
                        Integer.parseInt(arguments[0]),
                        Duration.ofMillis(Long.parseLong(arguments[1])));
        BlockingQueue<Wire.Question> questions = listen();
        answers.writeInt(Wire.READY);
        answers.flush();
        while (true) {
            Wire.write(answers, reading.read(questions.take()));
        }
    }

    /** A document that asks for something on the network gets nothing, and betrays nothing. */
    @SuppressWarnings("deprecation")
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw new UnsupportedOperationException("No network here");
                });
    }

    /** Listens beside the reading: when the server is gone, even a file that hangs must end. */
    private static BlockingQueue<Wire.Question> listen() {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        BlockingQueue<Wire.Question> questions = new SynchronousQueue<>();
        Thread listening =
                new Thread(
                        () -> {
                            try {
                                while (true) {
                                    questions.put(Wire.readQuestion(in));
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
