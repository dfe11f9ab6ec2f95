package org.passerelle.search.saved.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.search.SavedSearch;
import org.passerelle.search.service.SavedSearchService;
import org.passerelle.search.web.ResultsAddress;

/** The searches that the visitor keeps. */
@Named
@RequestScoped
public class SavedSearchList {

    private static final List<String> ACTS =
            List.of("gardee", "retiree", "suspendue", "reprise", "changee");

    @Inject SavedSearchService saved;
    @Inject HttpServletRequest request;

    private List<SavedSearch> mine;

    public List<SavedSearch> getMine() {
        if (mine == null) {
            mine = saved.mine();
        }
        return mine;
    }

    /** Where its results are. */
    public String address(SavedSearch search) {
        return ResultsAddress.of(request.getContextPath(), search);
    }

    /** What was just done; empty for nothing. */
    public String getDone() {
        String done = Asked.text(request, "fait");
        return ACTS.contains(done) ? done : "";
    }
}
