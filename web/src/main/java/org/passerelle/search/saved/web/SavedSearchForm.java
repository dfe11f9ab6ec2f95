package org.passerelle.search.saved.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.search.web.ResultsRequest;

/** The form under the results by which they are kept as a search to hear of. */
@Named
@RequestScoped
public class SavedSearchForm {

    /** Where a refusal waits to be shown. */
    static final String REFUSAL = "org.passerelle.search.saved.refusal";

    @Inject HttpServletRequest request;

    /** Where it is sent: the search stands in the address. */
    public String getAction() {
        return ResultsRequest.read(request)
                .at(1)
                .toString()
                .replaceFirst("/recherche\\?", "/recherches?");
    }

    /** What was typed, or the question. */
    public String getName() {
        String typed = Asked.text(request, "nom");
        return typed.isEmpty() ? ResultsRequest.read(request).question() : typed;
    }

    public boolean isDaily() {
        return "jour".equals(request.getParameter("rythme"));
    }

    /** Why it was not kept; empty when nothing was refused. */
    public String getRefusal() {
        InvalidInputException refused = (InvalidInputException) request.getAttribute(REFUSAL);
        return refused == null
                ? ""
                : Answers.sentence("savedText", refused.messageKey(), refused.arguments());
    }
}
