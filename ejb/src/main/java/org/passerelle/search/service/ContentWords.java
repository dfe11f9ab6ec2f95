package org.passerelle.search.service;

import java.util.List;
import java.util.Map;
import org.passerelle.content.Comments;
import org.passerelle.content.Content;
import org.passerelle.content.service.RichText;
import org.passerelle.discussions.Discussion;
import org.passerelle.documents.Document;
import org.passerelle.documents.ExtractedTexts;
import org.passerelle.documents.StoredFile;
import org.passerelle.wiki.WikiPage;

/**
 * What some contents say and what is said under them, read for all of them at once; what is very
 * long is read when its turn comes, so that it is in memory alone.
 */
final class ContentWords {

    /** A discussion longer than this is found by its beginning. */
    private static final int COMMENTS = 2_000;

    private static final int FEW_COMMENTS = 100;
    private static final int SHORT = 200_000;

    private final ExtractedTexts texts;
    private final Comments comments;
    private final Map<Long, String> shortTexts;
    private final Map<Long, Map<Long, String>> shortTalks;

    ContentWords(List<Content> contents, ExtractedTexts texts, Comments comments) {
        this.texts = texts;
        this.comments = comments;
        shortTexts =
                texts.shortOnes(
                        contents.stream()
                                .filter(Document.class::isInstance)
                                .map(content -> file(content).getId())
                                .toList(),
                        SHORT);
        shortTalks =
                comments.wordsOn(
                        contents.stream()
                                .filter(content -> content.getCommentCount() > 0)
                                .filter(content -> content.getCommentCount() <= FEW_COMMENTS)
                                .map(Content::getId)
                                .toList());
    }

    String of(Content content) {
        if (content instanceof WikiPage page) {
            return RichText.wordsOfClean(page.getCurrent().getHtml());
        }
        if (content instanceof Discussion discussion) {
            return discussion.getText();
        }
        StoredFile file = file(content);
        String known = shortTexts.get(file.getId());
        return known == null && mayHaveWords(file) ? texts.of(file).orElse("") : known;
    }

    List<Said> under(Content content) {
        return content.getCommentCount() <= FEW_COMMENTS
                ? shortTalks.getOrDefault(content.getId(), Map.of()).entrySet().stream()
                        .map(said -> new Said(said.getKey(), said.getValue()))
                        .toList()
                : comments.of(content, COMMENTS).stream()
                        .map(said -> new Said(said.getId(), said.getText()))
                        .toList();
    }

    /** While a file waits to be read again, the words read before still stand for it. */
    private static boolean mayHaveWords(StoredFile file) {
        return file.getExtraction() == StoredFile.Extraction.EXTRACTED
                || file.getExtraction() == StoredFile.Extraction.WAITING;
    }

    private static StoredFile file(Content content) {
        return ((Document) content).getCurrent().getFile();
    }
}
