package org.passerelle.documents.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A stand-in for ClamAV's daemon that speaks its protocol, knows the test file of the antivirus
 * makers and nothing else.
 */
public final class Antivirus implements AutoCloseable {

    /**
     * What every antivirus takes for a virus and is none; in two pieces, so that this file is none.
     */
    public static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LIMIT = 8 << 20;

    private final ServerSocket door;
    private final Thread listening;
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    public Antivirus() {
        this(0);
    }

    /** At a port that is known already, as after a restart. */
    public Antivirus(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listening = new Thread(this::listen, "antivirus");
        listening.setDaemon(true);
        listening.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public String address() {
        return "127.0.0.1:" + port();
    }

    /** How large the files were that it has looked at, in their order. */
    public List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                answer(line);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void answer(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(line.getInputStream()));
        OutputStream out = line.getOutputStream();
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            say(out, "UNKNOWN COMMAND");
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int length;
        while ((length = in.readInt()) > 0) {
            if (file.size() + length > LIMIT) {
                say(out, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            file.write(in.readNBytes(length));
        }
        sizes.add(file.size());
        boolean bad = file.toString(StandardCharsets.ISO_8859_1).contains(TEST_VIRUS);
        say(out, bad ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** It goes away, and is gone then; what was asked of it remains unanswered. */
    @Override
    public void close() {
        try {
            door.close();
            listening.join(1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
