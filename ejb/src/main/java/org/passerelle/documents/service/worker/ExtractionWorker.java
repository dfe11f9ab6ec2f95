package org.passerelle.documents.service.worker;

import java.io.DataOutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;

/**
 * The process that reads foreign files, so that the server does not have to. It answers one
 * question after the other and may be killed at any moment: nothing but the answer leaves it.
 */
public final class ExtractionWorker {

    private ExtractionWorker() {}

    /** Takes the longest text in characters, then the time for a file in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        DataOutputStream answers = Worker.seclude();
        FileReading reading =
                new FileReading(
                        Integer.parseInt(arguments[0]),
                        Duration.ofMillis(Long.parseLong(arguments[1])));
        BlockingQueue<Wire.Question> questions = Worker.listen(Wire::readQuestion);
        answers.writeInt(Wire.READY);
        answers.flush();
        while (true) {
            Wire.write(answers, reading.read(questions.take()));
        }
    }
}
