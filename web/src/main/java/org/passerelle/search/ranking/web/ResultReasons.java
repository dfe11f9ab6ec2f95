package org.passerelle.search.ranking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Subject;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Reason;
import org.passerelle.search.service.RelevanceService;
import org.passerelle.search.service.RelevanceService.Why;
import org.passerelle.search.service.SearchQuestion;

/** Tells an administrator what put a result where it stands. */
@Named
@RequestScoped
public class ResultReasons {

    private static final Pattern RESULT =
            Pattern.compile("(person|group|document|page|discussion)-(\\d{1,18})");

    @Inject RelevanceService relevance;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Why why;

    /** Asked before the page begins, so that nobody but an administrator finds it. */
    public void load() {
        String result = request.getParameter("resultat");
        Matcher named = RESULT.matcher(result == null ? "" : result);
        if (!named.matches()) {
            throw new NotFoundException();
        }
        Subject.Kind kind = Subject.Kind.valueOf(named.group(1).toUpperCase(Locale.ROOT));
        Subject subject = new Subject(kind, Long.parseLong(named.group(2)));
        why = relevance.why(SearchQuestion.of(getQuestion()).in(visitor.getLanguage()), subject);
    }

    public Why getWhy() {
        return why;
    }

    public String getQuestion() {
        String question = request.getParameter("q");
        return question == null ? "" : question;
    }

    /** Where the order of the same results can be changed. */
    public String getTuningAddress() {
        return "/administration/pertinence?q="
                + URLEncoder.encode(getQuestion(), StandardCharsets.UTF_8);
    }

    public List<Reason> getReasons() {
        return why.reasons();
    }

    /** Points, as they are read. */
    public String said(double points) {
        return Amounts.said(points, visitor.getLanguage(), 2);
    }

    /** How much of the whole a reason gave, in hundredths. */
    public long share(Reason reason) {
        return Math.round(100 * reason.points() / why.total());
    }
}
