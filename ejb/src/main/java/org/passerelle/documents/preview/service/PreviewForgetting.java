package org.passerelle.documents.preview.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.documents.FileUnneeded;
import org.passerelle.documents.storage.service.UnusedFilesService;

/**
 * Throws away what was made of files that nobody may be shown any more: at once where they are
 * destroyed, and within the hour on every other node, which has previews of its own. It is no EJB:
 * see {@link org.passerelle.common.service.Deliveries}.
 */
@ApplicationScoped
public class PreviewForgetting {

    private static final int SOME = 500;

    @Inject Previews previews;
    @Inject UnusedFilesService unused;

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileUnneeded file) {
        previews.forget(file.hash());
    }

    /** Looks at all that is kept here; what was being made while its file went is found too. */
    public void tidy() {
        List<String> kept = new ArrayList<>(previews.kept());
        for (int from = 0; from < kept.size(); from += SOME) {
            List<String> some = kept.subList(from, Math.min(kept.size(), from + SOME));
            unused.shownNowhere(some).forEach(previews::forget);
        }
    }
}
