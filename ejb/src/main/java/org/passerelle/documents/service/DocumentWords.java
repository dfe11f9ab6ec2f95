package org.passerelle.documents.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.passerelle.content.Content;
import org.passerelle.content.publication.service.TextOf;
import org.passerelle.documents.Document;
import org.passerelle.documents.ExtractedTexts;

/** What was read in the file that a document shows. */
@Dependent
public class DocumentWords implements TextOf {

    @Inject ExtractedTexts texts;

    @Override
    public Optional<String> words(Content content) {
        return content instanceof Document document
                ? texts.of(document.getCurrent().getFile())
                : Optional.empty();
    }
}
