package org.passerelle.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One open HTTP connection, kept as a browser keeps it. The JDK's client costs as much processor as
 * a light page; here it would take it from the server, which shares the machine.
 */
final class Connection implements AutoCloseable {

    private final URI site;
    private Socket socket;
    private InputStream in;

    Connection(URI site) {
        this.site = site;
    }

    /** Sends a request with a body of which nobody holds more than a piece. */
    Answer send(byte[] head, InputStream body) throws IOException {
        open();
        socket.getOutputStream().write(head);
        byte[] piece = new byte[1 << 17];
        int length;
        while ((length = body.read(piece)) >= 0) {
            socket.getOutputStream().write(piece, 0, length);
        }
        return answer();
    }

    /**
     * Sends a request and reads its answer; a connection that the server gave up is opened anew.
     */
    Answer send(byte[] request) throws IOException {
        boolean used = socket != null;
        try {
            return exchange(request);
        } catch (IOException e) {
            close();
            if (!used) {
                throw e;
            }
            return exchange(request);
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        open();
        socket.getOutputStream().write(request);
        return answer();
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket(site.getHost(), site.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        Answer head = new Answer(status, headers, new byte[0]);
        Answer answer = new Answer(status, headers, body(head));
        if (head.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        String length = head.header("Content-Length");
        return length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(100);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
