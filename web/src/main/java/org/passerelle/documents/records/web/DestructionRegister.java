package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.DestroyedDocument;
import org.passerelle.documents.records.service.DestructionService;

/** The register of destruction, the newest first. */
@Named
@RequestScoped
public class DestructionRegister {

    private static final int PAGE = 50;

    @Inject DestructionService destruction;
    @Inject HttpServletRequest request;

    private int from;
    private List<DestroyedDocument> found;

    @PostConstruct
    void begin() {
        Long first = Asked.number(request, "depuis");
        from = first == null ? 0 : (int) Math.max(0, Math.min(first, 1_000_000));
    }

    /** Asked first, so that only those who keep the records find the page. */
    public void load() {
        getLines();
    }

    public List<DestroyedDocument> getLines() {
        if (found == null) {
            found = destruction.register(from, PAGE + 1);
        }
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** The first line of the next page; 0 when there is none. */
    public int getNext() {
        getLines();
        return found.size() > PAGE ? from + PAGE : 0;
    }
}
