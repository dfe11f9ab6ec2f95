package org.passerelle.documents.records;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.passerelle.common.Identified;
import org.passerelle.documents.Document;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.people.Organisation;
import org.passerelle.people.Person;

/**
 * What is said of a document beyond its title: its kind and what is asked of that kind, who wrote
 * it, for which ministry, how long it holds and how long it is kept. A document of which nothing
 * was said has none.
 */
@Entity
@Table(name = "document_sheet")
public class DocumentSheet extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    /** The number alone, for queries. */
    @Column(name = "document_id", insertable = false, updatable = false)
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private DocumentKind kind;

    /** Who wrote it, in words: they need not be of the house. */
    private String authors = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private RetentionRule rule;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "notice_days")
    private int noticeDays;

    /** The day on which its renewal is to be announced; null once it was. */
    @Column(name = "tell_on")
    private LocalDate tellOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person responsible;

    @ElementCollection
    @CollectionTable(name = "sheet_value", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "property_id")
    @Column(name = "value")
    private Map<Long, String> values = new HashMap<>();

    protected DocumentSheet() {}

    public DocumentSheet(Document document) {
        this.document = document;
    }

    public void attribute(String newAuthors, Organisation newOrganisation) {
        authors = newAuthors;
        organisation = newOrganisation;
    }

    /**
     * Says what kind of document it is. The answers are those to what the kind asks; answers to
     * what it no longer asks stay.
     *
     * @param newKind null for none
     */
    public void classify(DocumentKind newKind, Map<Long, String> answers) {
        if (!Objects.equals(kind, newKind)) {
            values.clear();
        }
        kind = newKind;
        if (newKind != null) {
            newKind.getAsked().forEach(property -> values.remove(property.getId()));
        }
        values.putAll(answers);
    }

    /**
     * @param newRule null to follow that of its kind or of its library
     */
    public void keep(RetentionRule newRule) {
        rule = newRule;
    }

    /** Gives it a life, and someone who answers for it. Renewed, it will be announced again. */
    public void lasts(Validity validity, Person newResponsible) {
        boolean renewed = !validity.equals(getValidity());
        validFrom = validity.from();
        validUntil = validity.until();
        noticeDays = validity.noticeDays();
        responsible = newResponsible;
        if (renewed) {
            tellOn = validity.noticeOn();
        }
    }

    /** Those who answer for it have been told that its end comes near. */
    public void told() {
        tellOn = null;
    }

    public Document getDocument() {
        return document;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getAuthors() {
        return authors;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** The rule said of this very document; null when it follows another. */
    public RetentionRule getRule() {
        return rule;
    }

    public Validity getValidity() {
        return new Validity(validFrom, validUntil, noticeDays);
    }

    public LocalDate getTellOn() {
        return tellOn;
    }

    public Person getResponsible() {
        return responsible;
    }

    public Map<Long, String> getValues() {
        return Map.copyOf(values);
    }
}
