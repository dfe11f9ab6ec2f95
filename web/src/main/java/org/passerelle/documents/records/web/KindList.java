package org.passerelle.documents.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.documents.kinds.service.KindDraft;
import org.passerelle.documents.kinds.service.KindService;
import org.passerelle.documents.kinds.service.KindService.Overview;

/** The kinds of documents, and the form that makes a new one. */
@Named
@RequestScoped
public class KindList {

    @Inject KindService kinds;

    private final KindDraft draft = new KindDraft();
    private Overview overview;

    /** Asked first, so that nobody but an administrator finds the page. */
    public void load() {
        getOverview();
    }

    public void create() {
        try {
            long id = kinds.create(draft).getId();
            Answers.done("recordsText", "kinds.created");
            Answers.goTo("/administration/type?id=" + id);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = kinds.overview();
        }
        return overview;
    }

    public long count(long kindId) {
        return getOverview().documents().getOrDefault(kindId, 0L);
    }

    public KindDraft getDraft() {
        return draft;
    }
}
