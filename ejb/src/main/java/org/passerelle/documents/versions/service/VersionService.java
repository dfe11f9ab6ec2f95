package org.passerelle.documents.versions.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.content.StaleEditException;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.Documents;
import org.passerelle.documents.ExtractedTexts;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.groups.service.CurrentPerson;

/** What a document was before: to look at, to compare, to set apart, to take up again. */
@Stateless
public class VersionService {

    /** How much of the text of a version is compared, in characters. */
    public static final int COMPARED = 300_000;

    @Inject Documents documents;
    @Inject DocumentVersions documentVersions;
    @Inject DocumentLocks locks;
    @Inject ExtractedTexts texts;
    @Inject Outbox outbox;
    @Inject Opened opened;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** The versions of a document, newest first, and whether the one who looks may change it. */
    public record History(
            Document document, List<DocumentVersion> versions, boolean more, boolean editable) {}

    /**
     * A version and the text that was read in its file.
     *
     * @param text the beginning of a long one; empty when none could be read
     */
    public record ReadVersion(DocumentVersion version, String text) {

        public boolean isCut() {
            return text.length() >= COMPARED;
        }
    }

    /** One version, and whether the one who looks may change its document. */
    public record OneVersion(Document document, DocumentVersion version, boolean editable) {}

    public History history(long documentId, int from, int howMany) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        List<DocumentVersion> found = documentVersions.of(document, from, howMany + 1);
        return new History(
                document,
                found.subList(0, Math.min(howMany, found.size())),
                found.size() > howMany,
                document.editableBy(me.viewer()));
    }

    public OneVersion open(long documentId, int number) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        return new OneVersion(
                document, version(document, number), document.editableBy(me.viewer()));
    }

    public ReadVersion read(long documentId, int number) {
        DocumentVersion version =
                version(opened.get(Document.class, documentId, documents::getReadable), number);
        return new ReadVersion(version, texts.beginningOf(version.getFile(), COMPARED).orElse(""));
    }

    /**
     * Makes an older version the newest again: the same bytes, which are not copied, under a new
     * number.
     *
     * @param newest the newest version when the person decided this
     */
    public void restore(long documentId, int number, int newest, String comment) {
        Document document = free(documentId);
        DocumentVersion old = version(document, number);
        if (document.getCurrent().getNumber() != newest) {
            throw new StaleEditException(document.getCurrent().getAuthor().getName());
        }
        StoredFile file = old.getFile();
        document.replace(file, old.getFileName(), comment, me.person(), Instant.now());
        if (file.getExtraction() == StoredFile.Extraction.WAITING) {
            outbox.put(OutboxEntry.Topic.EXTRACT, document.subject());
        } else {
            document.wasRead(file.getLanguage());
        }
        activities.fire(new ContentRevised(document, me.person(), comment, ""));
    }

    /**
     * Sets a version apart with a word, as « approuvée ».
     *
     * @param word empty to take the label away
     */
    public void label(long documentId, int number, String word) {
        String label = word == null ? "" : word.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (label.codePointCount(0, label.length()) > DocumentVersion.LONGEST_LABEL) {
            throw new InvalidInputException(
                    "etiquette", "error.label.long", DocumentVersion.LONGEST_LABEL);
        }
        Document document = free(documentId);
        version(document, number).label(label, me.person(), Instant.now());
        activities.fire(new VersionLabelled(document, me.person(), number));
    }

    private DocumentVersion version(Document document, int number) {
        return documentVersions.find(document, number).orElseThrow(NotFoundException::new);
    }

    private Document free(long documentId) {
        Document document = documents.getReadable(documentId, me.viewer());
        me.must(document.editableBy(me.viewer()));
        locks.mustBeFreeFor(me.viewer(), document);
        return document;
    }
}
