package org.passerelle.search.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.service.FileName;
import org.passerelle.groups.Visibility;
import org.passerelle.search.DocumentLife;
import org.passerelle.search.SharedFile;

/** What the index should know of contents, from what was read for all of them at once. */
record ContentEntries(
        ContentWords words,
        Map<Long, SharedFile> shared,
        Map<Long, Integer> useful,
        Map<Long, DocumentLife> lives) {

    /** Its entry; a tombstone while it is not published. */
    IndexEntry of(Content content) {
        if (!content.isPublished()) {
            return IndexEntry.tombstone(content.subject(), content.getSearchVersion());
        }
        IndexEntryBuilder entry =
                IndexEntry.of(content.subject(), content.getSearchVersion())
                        .title(content.getTitle())
                        .language(content.getLanguage())
                        .audience(content.getAudience())
                        .tags(content.getTags())
                        .author(content.getAuthor().getId(), content.getAuthor().getName())
                        .organisation(content.getAuthor().getOrganisation())
                        .created(content.getCreatedAt())
                        .updated(content.getChangedAt())
                        .body(words.of(content))
                        .talk(words.under(content))
                        .useful(useful.getOrDefault(content.getId(), 0))
                        .life(lives.get(content.getId()));
        if (content.getHome() != null && !tellsOfASecret(content)) {
            entry.group(content.getHome().getId(), content.getHome().getName());
        }
        if (content instanceof Document document) {
            file(document, entry);
        }
        return entry.build();
    }

    /** What a secret group shares with others must not be found by the name of the group. */
    private static boolean tellsOfASecret(Content content) {
        return content.getHome().getVisibility() == Visibility.SECRET
                && !content.getShares().isEmpty();
    }

    private void file(Document document, IndexEntryBuilder entry) {
        StoredFile file = document.getCurrent().getFile();
        entry.mediaType(file.getMediaType());
        SharedFile copies = shared.get(file.getId());
        if (copies == null) {
            entry.file(file.getId());
        } else {
            entry.copiedFile(file.getId());
            if (copies.lastVersion() == document.getCurrent().getId()) {
                entry.firstCopy(new Subject(Subject.Kind.DOCUMENT, copies.firstDocument()));
            }
        }
        FileName name = new FileName(document.getFileName());
        entry.about(
                List.of(
                        name.value(),
                        name.inWords().equals(name.stem()) ? "" : name.inWords(),
                        Optional.ofNullable(document.getDescription()).orElse("")));
        if (file.getLanguage() != null) {
            entry.language(file.getLanguage());
        }
    }
}
