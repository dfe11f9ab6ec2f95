package org.passerelle.documents.records.service;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.content.Sensitivity;

/** What is said of many documents at once; what is empty is left as it is. */
public class BulkDraft {

    private String tagsToAdd;
    private String tagsToTake;
    private String language;
    private Sensitivity sensitivity;
    private Long kindId;
    private Long ruleId;
    private boolean agreed;
    private final Map<Long, String> answers = new HashMap<>();

    /** Whether it changes anything at all. */
    public boolean isEmpty() {
        return isBlank(tagsToAdd)
                && isBlank(tagsToTake)
                && isBlank(language)
                && sensitivity == null
                && kindId == null
                && ruleId == null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getTagsToAdd() {
        return tagsToAdd;
    }

    public void setTagsToAdd(String tagsToAdd) {
        this.tagsToAdd = tagsToAdd;
    }

    public String getTagsToTake() {
        return tagsToTake;
    }

    public void setTagsToTake(String tagsToTake) {
        this.tagsToTake = tagsToTake;
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

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
    }

    public Long getRuleId() {
        return ruleId;
    }

    public void setRuleId(Long ruleId) {
        this.ruleId = ruleId;
    }

    /** Whether it is known which shares a more careful label ends. */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** Answers to what the kind asks; each that is empty keeps what the document says. */
    public Map<Long, String> getAnswers() {
        return answers;
    }
}
