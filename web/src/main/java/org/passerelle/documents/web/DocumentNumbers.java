package org.passerelle.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.publication.service.SeenNumber;
import org.passerelle.documents.service.NumberDecisionService;

/** Numbers seen in the document of the page, for those who decide. */
@Named
@RequestScoped
public class DocumentNumbers {

    private static final int LISTED = 10;

    @Inject NumberDecisionService decisions;
    @Inject HttpServletRequest request;

    private List<SeenNumber> numbers;

    public boolean isWaiting() {
        return !all().isEmpty();
    }

    public int getCount() {
        return all().size();
    }

    public List<SeenNumber> getNumbers() {
        return all().subList(0, Math.min(LISTED, all().size()));
    }

    /** Whether the visitor may take the document back into her own space. */
    public boolean isMine() {
        return decisions.mayTakeBack(Asked.id(request));
    }

    private List<SeenNumber> all() {
        if (numbers == null) {
            numbers = decisions.waiting(Asked.id(request)).orElse(List.of());
        }
        return numbers;
    }
}
