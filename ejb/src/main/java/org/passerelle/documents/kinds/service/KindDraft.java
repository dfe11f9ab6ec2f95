package org.passerelle.documents.kinds.service;

import org.passerelle.documents.kinds.DocumentKind;

/** What an administrator says of a kind of document. */
public class KindDraft {

    private static final int USUAL_NOTICE = 60;

    private String name;
    private boolean lasts;
    private int noticeDays = USUAL_NOTICE;
    private Long ruleId;

    public static KindDraft of(DocumentKind kind) {
        KindDraft draft = new KindDraft();
        draft.name = kind.getName();
        draft.lasts = kind.isLasts();
        draft.noticeDays = kind.getNoticeDays();
        draft.ruleId = kind.getRule() == null ? null : kind.getRule().getId();
        return draft;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isLasts() {
        return lasts;
    }

    public void setLasts(boolean lasts) {
        this.lasts = lasts;
    }

    public int getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(int noticeDays) {
        this.noticeDays = noticeDays;
    }

    public Long getRuleId() {
        return ruleId;
    }

    public void setRuleId(Long ruleId) {
        this.ruleId = ruleId;
    }
}
