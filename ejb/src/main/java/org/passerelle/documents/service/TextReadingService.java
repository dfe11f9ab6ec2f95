package org.passerelle.documents.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.publication.service.SensitiveNumbers;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.Documents;
import org.passerelle.documents.ExtractedTexts;
import org.passerelle.documents.FileFacts;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Extraction;
import org.passerelle.documents.StoredFiles;
import org.passerelle.documents.storage.FileChecks;

/** Remembers what was read in files, and tells the search of the documents that show them. */
@Stateless
public class TextReadingService {

    /**
     * The version of the rules by which text is read. It counts up when they become better: what
     * was read by older ones is then read again.
     */
    public static final int RULES = 1;

    @Inject Documents documents;
    @Inject DocumentVersions documentVersions;
    @Inject StoredFiles files;
    @Inject ExtractedTexts texts;
    @Inject FileChecks checks;
    @Inject Outbox outbox;
    @Inject NumberWatch watch;

    /** A file that waits to be read. */
    public record Reading(long fileId, String hash, String fileName, String mediaType) {}

    /** The next file of a document to be read, its newest first; empty when all have been read. */
    public Optional<Reading> next(long documentId) {
        return documentVersions.findToRead(documentId).map(TextReadingService::reading);
    }

    /** A file that was read by older rules, unless new ones wait: they come first. */
    public Optional<Reading> nextOfOlderRules() {
        return outbox.countWaiting(OutboxEntry.Topic.EXTRACT) > 0
                ? Optional.empty()
                : checks.findReadByOlderRules(RULES).map(TextReadingService::reading);
    }

    private static Reading reading(DocumentVersion version) {
        StoredFile file = version.getFile();
        return new Reading(
                file.getId(), file.getHash(), version.getFileName(), file.getMediaType());
    }

    public void keep(long fileId, StoredFile.Extraction outcome, ExtractedText found) {
        StoredFile file = files.get(fileId);
        if (outcome == Extraction.TOO_HEAVY && file.getExtraction() == Extraction.EXTRACTED) {
            file.readNoBetter(RULES);
            return;
        }
        FileFacts facts = facts(found);
        file.read(outcome, facts, found.partial(), RULES);
        file.holdsNumbers(NumberKind.names(NumberKind.of(SensitiveNumbers.in(found.text()))));
        if (found.text().isEmpty()) {
            texts.forget(file);
        } else {
            texts.keep(file, found.text());
        }
        for (Document document : documents.showing(file)) {
            documents.wasRead(document, facts.language());
            watch.look(document);
            outbox.put(OutboxEntry.Topic.INDEX, document.subject());
        }
    }

    private static FileFacts facts(ExtractedText found) {
        return new FileFacts(
                known(found.title()),
                known(found.author()),
                found.createdAt(),
                found.pages() > 0 ? found.pages() : null,
                known(found.language()));
    }

    private static String known(String said) {
        return said.isEmpty() ? null : said;
    }
}
