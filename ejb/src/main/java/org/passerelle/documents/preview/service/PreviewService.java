package org.passerelle.documents.preview.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.service.Opened;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.preview.PreviewTexts;
import org.passerelle.documents.preview.PreviewTexts.Extent;
import org.passerelle.documents.service.DownloadService;
import org.passerelle.documents.service.DownloadService.Download;
import org.passerelle.documents.service.FileStore;
import org.passerelle.groups.service.CurrentPerson;

/** Finds what there is to look at in documents, for those who may read them. */
@Stateless
@ManagedExecutorDefinition(name = "java:app/concurrent/drawing", maxAsync = 1)
@ManagedExecutorDefinition(name = "java:app/concurrent/office", maxAsync = 1)
public class PreviewService {

    private static final int PAGES = 10;
    private static final int LONGEST_PART = 60_000;
    private static final int PART = 20_000;
    private static final int HEAD = 256 << 10;

    @Inject Documents documents;
    @Inject DocumentVersions documentVersions;
    @Inject DownloadService downloads;
    @Inject PreviewTexts texts;
    @Inject FileStore store;
    @Inject Opened opened;
    @Inject CurrentPerson me;

    /**
     * A file as its page begins to show it.
     *
     * @param number of its version
     * @param pages 0 when it does not say
     */
    public record OpenFile(
            PreviewFile file,
            String title,
            int number,
            StoredFile.Extraction extraction,
            int pages,
            String language) {}

    /**
     * Some of the words of a file: whole pages, or as much as fits where the file has none.
     *
     * @param first the first page or part shown, counted from 1
     * @param next the one after what is shown, 0 when there is none
     */
    public record Words(String text, boolean paged, int first, int next, int total) {}

    /** The file of a document, its newest when no number is given; whoever may fetch it sees it. */
    public PreviewFile find(long documentId, Integer number) {
        Download file = downloads.find(documentId, number);
        return new PreviewFile(file.hash(), file.size(), file.mediaType(), file.fileName().value());
    }

    public OpenFile open(long documentId, Integer number) {
        DocumentVersion version = version(documentId, number);
        return new OpenFile(
                PreviewFile.of(version),
                version.getDocument().getTitle(),
                version.getNumber(),
                version.getFile().getExtraction(),
                version.getFile().getPages() == null ? 0 : version.getFile().getPages(),
                version.getFile().getLanguage());
    }

    /** The words from this page or part on. */
    public Words words(long documentId, Integer number, int from) {
        StoredFile file = version(documentId, number).getFile();
        Extent extent = texts.extentOf(file);
        return extent.formFeeds() > 0 ? pages(file, extent, from) : part(file, extent, from);
    }

    private Words pages(StoredFile file, Extent extent, int from) {
        int known = file.getPages() == null ? 0 : file.getPages();
        int total = (int) Math.max(known, extent.formFeeds());
        int first = Math.min(Math.max(1, from), total);
        int next = first + PAGES <= total ? first + PAGES : 0;
        return new Words(texts.pages(file, first, PAGES, LONGEST_PART), true, first, next, total);
    }

    private Words part(StoredFile file, Extent extent, int from) {
        int total = (int) Math.max(1, (extent.characters() + PART - 1) / PART);
        int first = Math.min(Math.max(1, from), total);
        String text = texts.characters(file, (first - 1L) * PART, PART);
        return new Words(text, false, first, first < total ? first + 1 : 0, total);
    }

    /** All the words, cut as {@link #words} numbers them: to say where one of them is. */
    public List<String> everything(long documentId, Integer number) {
        String text = texts.all(version(documentId, number).getFile());
        if (text.indexOf('\f') >= 0) {
            return List.of(text.split("\f", -1));
        }
        return IntStream.iterate(0, from -> from < text.length(), from -> from + PART)
                .mapToObj(from -> text.substring(from, Math.min(text.length(), from + PART)))
                .toList();
    }

    /** The first rows of a file of values. */
    public TablePreview table(long documentId, Integer number) {
        return TablePreview.of(head(documentId, number));
    }

    /** What a file of Markdown says, as clean HTML. */
    public String markdown(long documentId, Integer number) {
        return Markdown.toHtml(head(documentId, number).wholeLines());
    }

    /** The first characters of a file, as they are. */
    public String characters(long documentId, Integer number) {
        return head(documentId, number).wholeLines();
    }

    private FileHead head(long documentId, Integer number) {
        try (InputStream content = store.open(find(documentId, number).hash())) {
            return FileHead.of(content, HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentVersion version(long documentId, Integer number) {
        Document document = opened.get(Document.class, documentId, documents::getReadable);
        return number == null
                ? document.getCurrent()
                : documentVersions.find(document, number).orElseThrow(NotFoundException::new);
    }
}
