package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.Validity.Standing;
import org.passerelle.documents.records.service.RenewalService;
import org.passerelle.documents.records.service.RenewalService.Paper;
import org.passerelle.documents.records.service.RenewalService.Term;

/** Papers that end: soon, later, or already. */
@Named
@RequestScoped
public class EndingPapers {

    private static final int PAGE = 30;

    /** A quarter of a year is soon. */
    private static final int SOON = 90;

    @Inject RenewalService renewals;
    @Inject HttpServletRequest request;

    private Term term;
    private int from;
    private List<Paper> found;

    @PostConstruct
    void begin() {
        term =
                switch (Asked.text(request, "terme")) {
                    case "plus-tard" -> Term.LATER;
                    case "echues" -> Term.EXPIRED;
                    default -> Term.SOON;
                };
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    public List<Paper> getPapers() {
        if (found == null) {
            found = renewals.ending(term, SOON, from, PAGE + 1);
        }
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** The first paper of the next page; 0 when there is none. */
    public int getNext() {
        getPapers();
        return found.size() > PAGE ? from + PAGE : 0;
    }

    public String getTerm() {
        return switch (term) {
            case SOON -> "bientot";
            case LATER -> "plus-tard";
            case EXPIRED -> "echues";
        };
    }

    public String tone(Standing standing) {
        return Tones.of(standing);
    }
}
