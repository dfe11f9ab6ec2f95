package org.passerelle.documents.preview.service.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.passerelle.documents.service.worker.Worker;

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
        DataOutputStream answers = Worker.seclude();
        BlockingQueue<Question> questions = Worker.listen(DrawingWorker::read);
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

    private static Question read(DataInputStream in) throws IOException {
        return new Question(
                Path.of(in.readUTF()), in.readUTF(), Path.of(in.readUTF()), in.readInt());
    }
}
