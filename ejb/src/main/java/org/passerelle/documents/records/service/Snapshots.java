package org.passerelle.documents.records.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.Validity;
import org.passerelle.documents.records.service.DocumentFactsService.Answer;
import org.passerelle.documents.records.service.DocumentFactsService.Facts;

/**
 * What is said of a document on the day it is declared official, in words that outlive the house:
 * names rather than numbers, dates as ISO 8601 writes them. The order is that of the transfer slip.
 */
@Dependent
public class Snapshots {

    @Inject DocumentVersions documentVersions;

    /** The metadata of one version, as JSON. */
    String of(Facts facts, int number, Instant now) {
        Document document = facts.document();
        DocumentVersion version =
                documentVersions.find(document, number).orElseThrow(NotFoundException::new);
        JsonObjectBuilder said = Json.createObjectBuilder();
        say(said, "identifier", "document-" + document.getId() + "-v" + number);
        say(said, "title", document.getTitle());
        say(said, "description", document.getDescription());
        say(said, "creator", sheetAuthors(facts.sheet()));
        say(said, "depositor", document.getAuthor().getName());
        say(
                said,
                "publisher",
                facts.organisation() == null ? null : facts.organisation().getName());
        say(said, "language", document.getLanguage());
        JsonArrayBuilder subjects = Json.createArrayBuilder();
        document.getTags().forEach(subjects::add);
        said.add("subject", subjects);
        say(said, "sensitivity", document.getSensitivity().name());
        say(said, "library", document.getHome() == null ? null : document.getHome().getName());
        say(said, "created", document.getCreatedAt());
        say(said, "modified", document.getChangedAt());
        say(said, "version", number);
        say(said, "versionDate", version.getStoredAt());
        say(said, "versionAuthor", version.getAuthor().getName());
        say(said, "versionComment", version.getComment());
        say(said, "fileName", version.getFileName());
        say(said, "format", version.getFile().getMediaType());
        say(said, "size", version.getFile().getSize());
        say(said, "pages", version.getFile().getPages());
        say(said, "sha256", version.getFile().getHash());
        sheet(said, facts);
        if (facts.retention().rule() != null) {
            say(said, "retentionRule", facts.retention().rule().getCode());
            say(said, "retentionName", facts.retention().rule().getName());
            say(said, "retentionOutcome", facts.retention().rule().getOutcome());
            say(said, "retentionDue", facts.retention().dueOn());
        }
        say(said, "declared", now);
        return said.build().toString();
    }

    private static String sheetAuthors(DocumentSheet sheet) {
        return sheet == null ? null : sheet.getAuthors();
    }

    private static void sheet(JsonObjectBuilder said, Facts facts) {
        if (facts.sheet() == null || facts.sheet().getKind() == null) {
            return;
        }
        Validity validity = facts.sheet().getValidity();
        say(said, "kind", facts.sheet().getKind().getName());
        say(said, "validFrom", validity.from());
        say(said, "validUntil", validity.until());
        JsonObjectBuilder answers = Json.createObjectBuilder();
        for (Answer answer : facts.answers()) {
            say(
                    answers,
                    answer.property().getLabel(),
                    answer.person() == null ? answer.value() : answer.person().getName());
        }
        said.add("properties", answers);
    }

    private static void say(JsonObjectBuilder said, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            said.add(name, value.toString());
        }
    }
}
