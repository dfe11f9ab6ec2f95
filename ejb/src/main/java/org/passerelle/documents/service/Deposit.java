package org.passerelle.documents.service;

import org.passerelle.content.Content;

/**
 * What someone hands in with a file.
 *
 * @param groupId the group whose library it goes to; null for the commons
 * @param documentId the document of which it is a new version; null for a new document
 * @param title empty to be called as the file is
 * @param comment what changed, said of a new version; may be empty
 */
public record Deposit(
        Long groupId, Long documentId, String title, String comment, FileName fileName) {

    private static final int LONGEST_COMMENT = 500;

    public Deposit {
        title = shortened(title, Content.LONGEST_TITLE);
        comment = shortened(comment, LONGEST_COMMENT);
    }

    /** What the document will be called: the name of the file without its extension by default. */
    String titleOrName() {
        if (!title.isEmpty()) {
            return title;
        }
        String name = fileName.value();
        String extension = fileName.extension();
        String stem =
                extension.isEmpty() || name.length() == extension.length() + 1
                        ? name
                        : name.substring(0, name.length() - extension.length() - 1);
        String readable = stem.replace('_', ' ').strip();
        return shortened(readable.isEmpty() ? name : readable, Content.LONGEST_TITLE);
    }

    private static String shortened(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        return stripped.codePointCount(0, stripped.length()) <= longest
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, longest));
    }
}
