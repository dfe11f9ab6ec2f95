package org.passerelle.documents.records.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.content.Sensitivity;
import org.passerelle.documents.Document;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.Validity;

/** What someone says of a document. */
public class SheetDraft {

    private String title;
    private String description;
    private String tags;
    private String language;
    private Sensitivity sensitivity;
    private String authors;
    private Long organisationId;
    private Long kindId;
    private Long ruleId;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Integer noticeDays;
    private String responsible;
    private int version;
    private boolean agreed;
    private final Map<Long, String> answers = new HashMap<>();

    /**
     * @param sheet null when nothing was said of the document
     */
    public static SheetDraft of(Document document, DocumentSheet sheet) {
        SheetDraft draft = new SheetDraft();
        draft.title = document.getTitle();
        draft.description = document.getDescription();
        draft.tags = String.join(", ", document.getTags());
        draft.language = document.getLanguage();
        draft.sensitivity = document.getSensitivity();
        draft.version = document.getVersion();
        if (sheet != null) {
            draft.say(sheet);
        }
        return draft;
    }

    private void say(DocumentSheet sheet) {
        Validity validity = sheet.getValidity();
        authors = sheet.getAuthors();
        organisationId = sheet.getOrganisation() == null ? null : sheet.getOrganisation().getId();
        kindId = sheet.getKind() == null ? null : sheet.getKind().getId();
        ruleId = sheet.getRule() == null ? null : sheet.getRule().getId();
        validFrom = validity.from();
        validUntil = validity.until();
        noticeDays = validity.isSaid() ? (Integer) validity.noticeDays() : null;
        responsible = sheet.getResponsible() == null ? null : sheet.getResponsible().getHandle();
        answers.putAll(sheet.getValues());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Words to be found by, with commas between. */
    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
    }

    /** Null to follow the rule of its kind or of its library. */
    public Long getRuleId() {
        return ruleId;
    }

    public void setRuleId(Long ruleId) {
        this.ruleId = ruleId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    /** Null for as many as papers of this kind usually have. */
    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    /** The handle of whoever answers for the paper; may be empty. */
    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    /** The state of the document that was being changed. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Whether it is known which shares a more careful label ends. */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** What was answered to what the kind asks, by the number of the property. */
    public Map<Long, String> getAnswers() {
        return answers;
    }
}
