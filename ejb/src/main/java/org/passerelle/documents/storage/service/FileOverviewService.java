package org.passerelle.documents.storage.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.StoredFile.Scan;
import org.passerelle.documents.service.TextReadingService;
import org.passerelle.documents.storage.FileChecks;
import org.passerelle.documents.storage.FileChecks.Totals;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;

/**
 * Shows an administrator how the kept files fare. For anyone else this does not exist; titles are
 * those that she may read herself.
 */
@Stateless
public class FileOverviewService {

    private static final int SHOWN = 50;

    /** The antivirus usually answers within seconds. */
    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject Config config;
    @Inject FileChecks checks;
    @Inject Documents documents;
    @Inject CurrentPerson me;

    /** A file that nobody gets, with those of its documents that the administrator may read. */
    public record Withheld(StoredFile file, List<Document> documents, long others) {}

    /**
     * The state of the store.
     *
     * @param scanning whether there is an antivirus
     */
    public record Overview(
            Totals totals,
            Map<Scan, Long> scans,
            boolean scanning,
            long toReadAgain,
            List<Withheld> withheld) {}

    public Overview overview() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return new Overview(
                checks.totals(),
                checks.countByScan(),
                config.getOptionalValue("passerelle.antivirus.address", String.class).isPresent(),
                checks.countReadByOlderRules(TextReadingService.RULES),
                checks.unservable(Instant.now().minus(LONG), SHOWN).stream()
                        .map(this::withheld)
                        .toList());
    }

    private Withheld withheld(StoredFile file) {
        List<Document> all = documents.holding(file);
        List<Document> shown =
                all.stream().filter(document -> document.readableBy(me.viewer())).toList();
        return new Withheld(file, shown, all.size() - shown.size());
    }
}
