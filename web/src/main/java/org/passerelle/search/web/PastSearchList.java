package org.passerelle.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.search.service.SearchMemoryService;

/** What the visitor asked before, which nobody else sees. */
@Named
@RequestScoped
public class PastSearchList {

    @Inject SearchMemoryService memory;

    private List<String> mine;

    public List<String> getMine() {
        if (mine == null) {
            mine = memory.mine();
        }
        return mine;
    }

    public void forget() {
        memory.forgetMine();
        Answers.done("searchText", "past.forgotten");
        Answers.goTo("/recherche");
    }
}
