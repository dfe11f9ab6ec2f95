package org.passerelle.documents.preview.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.passerelle.content.Content;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.content.service.ContentRevised;
import org.passerelle.documents.Document;

/** Has the thumbnail of what was just deposited drawn, so that it is there when a list shows it. */
@ApplicationScoped
class NewFiles {

    @Inject Previews previews;

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished published) {
        prepare(published.content());
    }

    void revised(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentRevised revised) {
        prepare(revised.content());
    }

    private void prepare(Content content) {
        if (content instanceof Document document) {
            previews.prepare(PreviewFile.of(document.getCurrent()));
        }
    }
}
