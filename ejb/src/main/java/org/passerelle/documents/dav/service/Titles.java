package org.passerelle.documents.dav.service;

import org.passerelle.content.Content;
import org.passerelle.documents.service.FileName;

/** What a document is called that was only given a file name. */
final class Titles {

    private Titles() {}

    static String of(FileName name) {
        String value = name.value();
        int end = value.length() - name.extension().length() - 1;
        String stem = name.extension().isEmpty() || end <= 0 ? value : value.substring(0, end);
        String readable = stem.replace('_', ' ').strip();
        String title = readable.isEmpty() ? value : readable;
        return title.substring(0, Math.min(title.length(), Content.LONGEST_TITLE));
    }
}
