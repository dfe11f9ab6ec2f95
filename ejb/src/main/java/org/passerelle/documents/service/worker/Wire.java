package org.passerelle.documents.service.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.passerelle.documents.service.ExtractedText;
import org.passerelle.documents.service.ExtractedText.Status;

/**
 * How the server and the process that reads files speak: a question names a file, an answer holds
 * its text. The server trusts no length it is told.
 */
public final class Wire {

    /** What the process says once, when it is ready for its first question. */
    public static final int READY = 0x5041_5353;

    private static final int LONGEST_LINE = 64 << 10;
    private static final int BYTES_PER_CHARACTER = 3;

    private Wire() {}

    /** A file to read, with what is known of it. */
    public record Question(String file, String name, String mediaType) {}

    /** Asks for the text of a file. */
    public static void write(DataOutputStream out, Question question) throws IOException {
        writeText(out, question.file());
        writeText(out, question.name());
        writeText(out, question.mediaType());
        out.flush();
    }

    static Question readQuestion(DataInputStream in) throws IOException {
        return new Question(
                readText(in, LONGEST_LINE), readText(in, LONGEST_LINE), readText(in, LONGEST_LINE));
    }

    static void write(DataOutputStream out, ExtractedText answer) throws IOException {
        out.writeByte(answer.status().ordinal());
        out.writeBoolean(answer.partial());
        out.writeInt(answer.pages());
        out.writeLong(
                answer.createdAt() == null ? Long.MIN_VALUE : answer.createdAt().toEpochMilli());
        writeText(out, answer.title());
        writeText(out, answer.author());
        writeText(out, answer.language());
        writeText(out, answer.text());
        out.flush();
    }

    /** Waits for an answer, of at most so many characters. */
    public static ExtractedText readAnswer(DataInputStream in, int characters) throws IOException {
        int status = in.readByte();
        if (status < 0 || status >= Status.values().length) {
            throw new IOException("Not a status: " + status);
        }
        boolean partial = in.readBoolean();
        int pages = in.readInt();
        long created = in.readLong();
        String title = readText(in, LONGEST_LINE);
        String author = readText(in, LONGEST_LINE);
        String language = readText(in, LONGEST_LINE);
        String text = readText(in, (long) characters * BYTES_PER_CHARACTER);
        return new ExtractedText(
                Status.values()[status],
                text,
                partial,
                title,
                author,
                language,
                pages,
                created == Long.MIN_VALUE ? null : Instant.ofEpochMilli(created));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in, long longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("A text of " + length + " bytes is more than " + longest);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
