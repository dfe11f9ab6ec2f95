package org.passerelle.example;

import java.time.Instant;
import org.passerelle.example.files.FileOfKind;
import org.passerelle.example.files.Prose;
import org.passerelle.example.files.Report;

/**
 * A file that someone put in a library. Its bytes are made when asked for, always the same. The
 * home is the short word of a group, empty for the commons; the folder is where it lies there,
 * level by level with slashes between, empty for the top.
 */
public record ExampleFile(
        String home,
        String fileName,
        String title,
        String language,
        String description,
        String subject,
        String author,
        String authorName,
        Instant at,
        String folder) {

    public byte[] bytes() {
        return FileOfKind.named(fileName, report());
    }

    /** What the file says. */
    public Report report() {
        Prose prose = new Prose(subject, language, title.hashCode());
        return fileName.startsWith("Recueil")
                ? prose.collection(title, authorName, at)
                : prose.report(title, authorName, at);
    }
}
