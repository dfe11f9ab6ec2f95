package org.passerelle.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.search.service.Facet;
import org.passerelle.search.service.Period;

/** The two fields between whose days results changed, and what is wrong with them. */
@Named
@RequestScoped
public class PeriodFields {

    @Inject HttpServletRequest request;

    private Period period;
    private InvalidInputException wrong;

    @PostConstruct
    void read() {
        wrong = ResultsRequest.impossible(request).orElse(null);
        period =
                ResultsRequest.read(request).narrowing().of(Facet.PERIOD).stream()
                        .findFirst()
                        .flatMap(Period::read)
                        .orElse(null);
    }

    /** As a field for days wants it; empty for none. */
    public String getFrom() {
        return Optional.ofNullable(period).map(Period::from).map(Object::toString).orElse("");
    }

    public String getTo() {
        return Optional.ofNullable(period).map(Period::to).map(Object::toString).orElse("");
    }

    /** Which of the fields is wrong: {@code du}, {@code au} or none. */
    public String getWrong() {
        return wrong == null ? "" : wrong.field();
    }

    /** What is wrong with it. */
    public String getProblem() {
        return wrong == null
                ? ""
                : Answers.sentence("searchText", wrong.messageKey(), wrong.arguments());
    }
}
