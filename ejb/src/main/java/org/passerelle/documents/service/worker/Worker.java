package org.passerelle.documents.service.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/**
 * What every process that reads foreign files does: it speaks to its server alone, and ends with
 * it.
 */
public final class Worker {

    private Worker() {}

    /** How one question is read. */
    public interface Questions<Q> {

        Q next(DataInputStream in) throws IOException;
    }

    /** Closes itself off; only what is written here leaves the process. */
    public static DataOutputStream seclude() throws IOException {
        DataOutputStream answers =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A library that prints must not be taken for an answer.
        System.setOut(System.err);
        refuseSockets();
        return answers;
    }

    /** A document that asks for something on the network gets nothing, and betrays nothing. */
    @SuppressWarnings("deprecation")
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    throw new UnsupportedOperationException("No network here");
                });
    }

    /** Listens beside the work: when the server is gone, even a file that hangs must end. */
    public static <Q> BlockingQueue<Q> listen(Questions<Q> questions) {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        BlockingQueue<Q> heard = new SynchronousQueue<>();
        Thread listening =
                new Thread(
                        () -> {
                            try {
                                while (true) {
                                    heard.put(questions.next(in));
                                }
                            } catch (IOException | InterruptedException e) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        "questions");
        listening.setDaemon(true);
        listening.start();
        return heard;
    }
}
