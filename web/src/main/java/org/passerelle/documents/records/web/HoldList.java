package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.Document;
import org.passerelle.documents.records.service.HoldDraft;
import org.passerelle.documents.records.service.LegalHoldService;
import org.passerelle.documents.records.service.LegalHoldService.Overview;

/** The legal holds, and the form that lays a new one. */
@Named
@RequestScoped
public class HoldList {

    private static final int PAGE = 30;

    @Inject LegalHoldService holds;
    @Inject HttpServletRequest request;

    private final HoldDraft draft = new HoldDraft();
    private int from;
    private Overview overview;
    private List<Document> picked;

    /** The documents may have been picked in a library. */
    @PostConstruct
    void begin() {
        draft.setDocumentIds(
                Stream.of(Asked.text(request, "ids").split("[,\\s]+"))
                        .filter(one -> one.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList());
        draft.setAuthor(Asked.text(request, "auteur"));
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    /** Asked first, so that only those who keep the records find the page. */
    public void load() {
        getOverview();
    }

    public void open() {
        try {
            holds.open(draft);
            Answers.done("recordsText", "holds.opened");
            Answers.goTo("/administration/gels");
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public void end(long id) {
        holds.end(id);
        Answers.done("recordsText", "holds.ended");
        Answers.goTo("/administration/gels");
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = holds.overview(from, PAGE);
        }
        return overview;
    }

    /** How many documents a hold keeps. */
    public long count(long holdId) {
        return getOverview().documents().getOrDefault(holdId, 0L);
    }

    public List<Document> getPicked() {
        if (picked == null) {
            picked = holds.picked(draft.getDocumentIds());
        }
        return picked;
    }

    /** How many documents were picked, those that whoever looks may not read included. */
    public int getPickedCount() {
        return draft.getDocumentIds().size();
    }

    /** The documents that were picked, to be sent with the form. */
    public String getIds() {
        return draft.getDocumentIds().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** The first hold of the next page; 0 when there is none. */
    public int getNext() {
        return getOverview().more() ? from + PAGE : 0;
    }

    public HoldDraft getDraft() {
        return draft;
    }
}
