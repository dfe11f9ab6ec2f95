package org.passerelle.documents.service;

import org.passerelle.content.Content;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;

/**
 * What someone hands in with a file.
 *
 * @param where the library and the folder it goes to
 * @param documentId the document of which it is a new version; null for a new document
 * @param title empty to be called as the file is
 * @param comment what changed, said of a new version; may be empty
 * @param namesake what to do when a file of this name already lies there
 */
public record Deposit(
        Destination where,
        Long documentId,
        String title,
        String comment,
        FileName fileName,
        Namesake namesake) {

    private static final int LONGEST_COMMENT = 500;

    public Deposit {
        title = shortened(title, Content.LONGEST_TITLE);
        comment = shortened(comment, LONGEST_COMMENT);
    }

    /**
     * What the document will be called: as it was said, else as its file without the extension.
     *
     * @param taken the name that the file has taken, which may be numbered
     */
    String calledAs(FileName taken) {
        if (!title.isEmpty()) {
            return title;
        }
        String name = taken.value();
        String readable = taken.stem().replace('_', ' ').strip();
        return shortened(readable.isEmpty() ? name : readable, Content.LONGEST_TITLE);
    }

    private static String shortened(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        return stripped.codePointCount(0, stripped.length()) <= longest
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, longest));
    }
}
