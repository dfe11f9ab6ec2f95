package org.passerelle.documents.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.common.Identified;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.people.Person;

/**
 * A line of the register of destruction: what proves that a document was there, that it went, by
 * which rule and by whose decision. It points at nothing and says nothing of what was in it.
 */
@Entity
@Table(name = "destroyed_document")
public class DestroyedDocument extends Identified {

    @Column(name = "document_id")
    private long documentId;

    private String title;

    /** The name of its kind; empty when it had none. */
    private String kind;

    private int versions;

    /** The hash of each version, one a line: its number, a space, its SHA-256. */
    private String hashes;

    /** Of all versions together. */
    private long size;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_name")
    private String ruleName;

    @Enumerated(EnumType.STRING)
    private RetentionRule.Outcome outcome;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** With which the index is told that it is gone. */
    @Column(name = "search_version")
    private long searchVersion;

    protected DestroyedDocument() {}

    /**
     * @param kindName empty when it had none
     */
    public DestroyedDocument(
            DestructionProposal proposal,
            List<DocumentVersion> all,
            String kindName,
            Person by,
            Instant now) {
        Document document = proposal.getDocument();
        documentId = document.getId();
        title = document.getTitle();
        kind = kindName;
        versions = all.size();
        hashes =
                all.stream()
                        .map(version -> version.getNumber() + " " + version.getFile().getHash())
                        .collect(Collectors.joining("\n"));
        size = all.stream().mapToLong(version -> version.getFile().getSize()).sum();
        ruleCode = proposal.getRule().getCode();
        ruleName = proposal.getRule().getName();
        outcome = proposal.getRule().getOutcome();
        dueOn = proposal.getDueOn();
        createdAt = document.getCreatedAt();
        changedAt = document.getChangedAt();
        proposedBy = proposal.getProposedBy().getName();
        proposedAt = proposal.getProposedAt();
        confirmedBy = by.getName();
        confirmedAt = now;
        searchVersion = document.getSearchVersion() + 1;
    }

    public long getDocumentId() {
        return documentId;
    }

    public String getTitle() {
        return title;
    }

    public String getKind() {
        return kind;
    }

    public int getVersions() {
        return versions;
    }

    public List<String> getHashes() {
        return List.of(hashes.split("\n"));
    }

    public long getSize() {
        return size;
    }

    public String getRuleCode() {
        return ruleCode;
    }

    public String getRuleName() {
        return ruleName;
    }

    public RetentionRule.Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public long getSearchVersion() {
        return searchVersion;
    }
}
