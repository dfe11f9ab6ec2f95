package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.service.DestructionService;
import org.passerelle.documents.records.service.DestructionService.DueDocument;
import org.passerelle.documents.records.service.DestructionService.Waiting;
import org.passerelle.documents.records.service.OfficialRecordService;

/** What is due, what was proposed and waits for somebody else, what was declared. */
@Named
@RequestScoped
public class DueDocuments {

    private static final int PAGE = 30;
    private static final String PATH = "/administration/conservation";

    @Inject DestructionService destruction;
    @Inject OfficialRecordService records;
    @Inject HttpServletRequest request;

    private int from;
    private List<DueDocument> due;
    private List<Waiting> waiting;
    private List<OfficialRecord> declared;

    @PostConstruct
    void begin() {
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    /** Asked first, so that only those who keep the records find the page. */
    public void load() {
        getWaiting();
    }

    public void propose(long documentId) {
        destruction.propose(documentId);
        done("due.proposed");
    }

    public void withdraw(long proposalId) {
        destruction.withdraw(proposalId);
        done("due.withdrawn");
    }

    public void confirm(long proposalId) {
        destruction.confirm(proposalId);
        done("due.destroyed");
    }

    private static void done(String key) {
        Answers.done("recordsText", key);
        Answers.goTo(PATH);
    }

    public List<DueDocument> getDue() {
        if (due == null) {
            due = destruction.due(from, PAGE + 1);
        }
        return due.subList(0, Math.min(PAGE, due.size()));
    }

    /** The first document of the next page; 0 when there is none. */
    public int getNext() {
        getDue();
        return due.size() > PAGE ? from + PAGE : 0;
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = destruction.waiting(0, PAGE);
        }
        return waiting;
    }

    public List<OfficialRecord> getDeclared() {
        if (declared == null) {
            declared = records.newest(0, PAGE);
        }
        return declared;
    }
}
