package org.passerelle.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.common.Subject;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.search.service.Found;
import org.passerelle.search.service.SearchAnswer;
import org.passerelle.search.service.SearchQuestion;
import org.passerelle.search.service.SearchService;

/**
 * The results of a question. Everything it shows is in its address, which can be sent to a
 * colleague.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final int SIZE = 10;

    /** A kind one may narrow the results to, with how many there are. */
    public record Choice(String name, long count, boolean here) {

        public String getName() {
            return name;
        }

        public long getCount() {
            return count;
        }

        public boolean isHere() {
            return here;
        }
    }

    @Inject SearchService search;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private String question = "";
    private Subject.Kind kind;
    private int page = 1;
    private SearchAnswer answer;

    public SearchAnswer getAnswer() {
        if (answer == null) {
            answer =
                    search.search(
                            new SearchQuestion(
                                    question,
                                    Optional.ofNullable(kind),
                                    visitor.getLanguage(),
                                    (page - 1) * SIZE,
                                    SIZE));
        }
        return answer;
    }

    public List<Found> getFound() {
        return getAnswer().found();
    }

    public long getTotal() {
        return getAnswer().total();
    }

    public boolean isAsked() {
        return !question.isBlank();
    }

    public boolean isDegraded() {
        return isAsked() && getAnswer().degraded();
    }

    public boolean isRelaxed() {
        return isAsked() && getAnswer().relaxed() && !getFound().isEmpty();
    }

    /** Everything, then each kind of which something was found. */
    public List<Choice> getChoices() {
        return SearchQuestion.KINDS.stream()
                .filter(each -> getAnswer().count(each) > 0 || each == kind)
                .map(each -> new Choice(code(each), getAnswer().count(each), each == kind))
                .toList();
    }

    public long getCountAll() {
        return getAnswer().countAll();
    }

    public int getFirst() {
        return (page - 1) * SIZE + 1;
    }

    public int getLast() {
        return (page - 1) * SIZE + getFound().size();
    }

    /** The address of the results before these; empty on the first page. */
    public String getPrevious() {
        return page > 1 ? address(code(kind), page - 1) : "";
    }

    /**
     * The address of the results after these; empty on the last page, or where nobody reads any
     * more.
     */
    public String getNext() {
        boolean more = page * SIZE < getTotal() && page * SIZE + SIZE <= SearchQuestion.DEEPEST;
        return more ? address(code(kind), page + 1) : "";
    }

    /** The address of the same question about one kind, or about all of them when it is empty. */
    public String address(String kindName) {
        return address(kindName, 1);
    }

    private String address(String kindName, int number) {
        return request.getContextPath()
                + "/recherche?q="
                + URLEncoder.encode(question, StandardCharsets.UTF_8)
                + (kindName.isEmpty() ? "" : "&type=" + kindName)
                + (number > 1 ? "&page=" + number : "");
    }

    private static String code(Subject.Kind kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question == null ? "" : question.strip();
    }

    public String getKind() {
        return code(kind);
    }

    /** The kind of the address; what is unknown means all kinds. */
    public void setKind(String name) {
        kind =
                SearchQuestion.KINDS.stream()
                        .filter(known -> code(known).equals(name))
                        .findFirst()
                        .orElse(null);
    }

    public String getPage() {
        return Integer.toString(page);
    }

    /** The page of the address; what is no number is the first. */
    public void setPage(String number) {
        boolean sound = number != null && number.matches("[1-9]\\d{0,3}");
        page = sound ? Integer.parseInt(number) : 1;
    }
}
