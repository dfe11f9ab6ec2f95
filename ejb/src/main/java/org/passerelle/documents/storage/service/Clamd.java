package org.passerelle.documents.storage.service;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks ClamAV's daemon about a file, in its own words: {@code INSTREAM}, the bytes in pieces that
 * say their length, then its answer. It listens on TCP ({@code host:3310}) or on a Unix socket
 * ({@code /run/clamav/clamd.ctl}).
 */
class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PORT = 3310;
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 4 << 10;

    private final SocketAddress address;
    private final Duration patience;

    /**
     * @param patience how long the daemon may take for a piece, and for its answer
     */
    Clamd(String address, Duration patience) {
        this.address = parse(address);
        this.patience = patience;
    }

    private static SocketAddress parse(String address) {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(address, PORT)
                : new InetSocketAddress(
                        address.substring(0, colon),
                        Integer.parseInt(address.substring(colon + 1)));
    }

    /**
     * What the daemon says of these bytes.
     *
     * @throws AwayException when it cannot be reached, or falls silent
     * @throws IOException when the bytes cannot be read
     */
    Verdict ask(InputStream content) throws IOException {
        try (SocketChannel line = call()) {
            return Verdict.of(converse(line, content));
        }
    }

    private SocketChannel call() throws AwayException {
        try {
            return SocketChannel.open(address);
        } catch (IOException e) {
            throw new AwayException(e);
        }
    }

    private String converse(SocketChannel line, InputStream content) throws IOException {
        try {
            send(line, content);
        } catch (AwayException e) {
            // It hangs up on a file that is too large, and says so before.
            return answerBeforeItHungUp(line, e);
        }
        return answer(line);
    }

    private void send(SocketChannel line, InputStream content) throws IOException {
        say(line, ByteBuffer.wrap(COMMAND));
        byte[] bytes = new byte[PIECE];
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        int length;
        while ((length = content.readNBytes(bytes, 0, PIECE)) > 0) {
            say(line, piece.clear().putInt(length).put(bytes, 0, length).flip());
        }
        say(line, piece.clear().putInt(0).flip());
    }

    private void say(SocketChannel line, ByteBuffer words) throws AwayException {
        CompletableFuture<Void> alarm = hangUpLater(line);
        try {
            while (words.hasRemaining()) {
                line.write(words);
            }
        } catch (IOException e) {
            throw new AwayException(e);
        } finally {
            alarm.complete(null);
        }
    }

    private String answer(SocketChannel line) throws AwayException {
        CompletableFuture<Void> alarm = hangUpLater(line);
        ByteBuffer words = ByteBuffer.allocate(LONGEST_ANSWER);
        try {
            while (words.hasRemaining() && line.read(words) >= 0) {
                if (words.position() > 0 && words.get(words.position() - 1) == 0) {
                    return new String(
                            words.array(), 0, words.position() - 1, StandardCharsets.UTF_8);
                }
            }
            throw new EOFException("It hung up without an answer");
        } catch (IOException e) {
            throw new AwayException(e);
        } finally {
            alarm.complete(null);
        }
    }

    private String answerBeforeItHungUp(SocketChannel line, AwayException why)
            throws AwayException {
        try {
            return answer(line);
        } catch (AwayException nothing) {
            throw why;
        }
    }

    private CompletableFuture<Void> hangUpLater(SocketChannel line) {
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        alarm.whenComplete((inTime, late) -> hangUpIf(late != null, line));
        return alarm;
    }

    private static void hangUpIf(boolean late, SocketChannel line) {
        if (late) {
            try {
                line.close();
            } catch (IOException e) {
                // Who waits for it wakes up all the same.
                return;
            }
        }
    }

    /** Nobody answers: to be asked again. */
    static class AwayException extends IOException {

        private static final long serialVersionUID = 1L;

        AwayException(IOException cause) {
            super("The antivirus does not answer: " + cause, cause);
        }
    }
}
