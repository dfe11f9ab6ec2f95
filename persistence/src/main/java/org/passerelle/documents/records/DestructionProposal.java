package org.passerelle.documents.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.passerelle.common.Identified;
import org.passerelle.documents.Document;
import org.passerelle.people.Person;

/** A document that someone proposes to destroy, until somebody else agrees. */
@Entity
@Table(name = "destruction_proposal")
public class DestructionProposal extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    @Column(name = "document_id", insertable = false, updatable = false)
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private RetentionRule rule;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Person proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected DestructionProposal() {}

    public DestructionProposal(
            Document document, RetentionRule rule, LocalDate dueOn, Person by, Instant now) {
        this.document = document;
        this.rule = rule;
        this.dueOn = dueOn;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Nobody destroys alone. */
    public boolean confirmableBy(long personId) {
        return proposedBy.getId() != personId;
    }

    public Document getDocument() {
        return document;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public RetentionRule getRule() {
        return rule;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Person getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
