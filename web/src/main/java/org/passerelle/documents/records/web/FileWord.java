package org.passerelle.documents.records.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.common.web.Answers;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.records.service.SheetDraft;

/**
 * Something that a file says of itself.
 *
 * @param field the field that may take it; empty when none may
 * @param value what the field would hold
 */
public record FileWord(String label, String text, String field, String value) {

    /** What the fields of a draft hold already needs not be taken. */
    static List<FileWord> of(StoredFile file, SheetDraft draft, Locale locale) {
        List<String> held =
                Stream.of(draft.getTitle(), draft.getAuthors(), draft.getLanguage())
                        .filter(Objects::nonNull)
                        .toList();
        return of(file, locale).stream()
                .map(word -> held.contains(word.value) ? word.settled() : word)
                .toList();
    }

    private FileWord settled() {
        return new FileWord(label, text, "", "");
    }

    private static List<FileWord> of(StoredFile file, Locale locale) {
        List<FileWord> words = new ArrayList<>();
        if (file.getTitle() != null) {
            words.add(word("edit.fromFile.title", file.getTitle(), "titre", file.getTitle()));
        }
        if (file.getAuthor() != null) {
            words.add(word("edit.fromFile.author", file.getAuthor(), "auteurs", file.getAuthor()));
        }
        if (file.getLanguage() != null) {
            words.add(
                    word(
                            "edit.fromFile.language",
                            Locales.nameOf(file.getLanguage(), locale),
                            "langue",
                            file.getLanguage()));
        }
        if (file.getPages() != null) {
            words.add(word("edit.fromFile.pages", file.getPages().toString(), "", ""));
        }
        if (file.getMadeAt() != null) {
            LocalDate made = LocalDate.ofInstant(file.getMadeAt(), ZoneOffset.UTC);
            words.add(word("edit.fromFile.made", Dates.day(made, locale), "", ""));
        }
        return words;
    }

    private static FileWord word(String key, String text, String field, String value) {
        return new FileWord(Answers.sentence("recordsText", key), text, field, value);
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }
}
