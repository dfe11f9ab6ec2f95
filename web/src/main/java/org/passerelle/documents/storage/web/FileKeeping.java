package org.passerelle.documents.storage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.documents.StoredFile.Scan;
import org.passerelle.documents.preview.service.PreviewForgetting;
import org.passerelle.documents.storage.FileChecks.Totals;
import org.passerelle.documents.storage.service.FileCollection;
import org.passerelle.documents.storage.service.FileCollection.Outcome;
import org.passerelle.documents.storage.service.FileOverviewService;
import org.passerelle.documents.storage.service.FileOverviewService.Overview;
import org.passerelle.documents.storage.service.FileOverviewService.Withheld;

/** How the kept files fare: what is withheld and why, and how far verification has come. */
@Named
@RequestScoped
public class FileKeeping {

    private static final String BUNDLE = "storageText";

    @Inject FileOverviewService overviews;
    @Inject FileCollection collection;
    @Inject PreviewForgetting previews;

    private Overview overview;

    /** Reads it once, so that nobody but an administrator finds the page. */
    public void open() {
        overview = overviews.overview();
    }

    /** Clears away what nobody needs, now rather than within the hour. */
    public String collect() {
        open();
        Outcome done = collection.collect();
        previews.tidy();
        if (done.refused()) {
            Answers.warn(BUNDLE, "collect.refused");
        } else {
            Answers.done(BUNDLE, "collect.done", done.files(), done.rows());
        }
        return "/administration/fichiers.xhtml?faces-redirect=true";
    }

    public Totals getTotals() {
        return overview().totals();
    }

    public long getHeld() {
        return overview().scans().getOrDefault(Scan.HELD, 0L);
    }

    public long getInfected() {
        return overview().scans().getOrDefault(Scan.INFECTED, 0L);
    }

    public long getNotScanned() {
        return overview().scans().getOrDefault(Scan.NOT_SCANNED, 0L);
    }

    /** Whether there is an antivirus, which looks at them one after the other. */
    public boolean isScanning() {
        return overview().scanning();
    }

    public long getToReadAgain() {
        return overview().toReadAgain();
    }

    public List<Withheld> getWithheld() {
        return overview().withheld();
    }

    private Overview overview() {
        if (overview == null) {
            open();
        }
        return overview;
    }
}
