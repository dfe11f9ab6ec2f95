package org.passerelle.search.ranking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.search.RelatedTerm;
import org.passerelle.search.RelatedTerm.Relation;
import org.passerelle.search.service.TermService;

/** Where an administrator says which terms lead to one another. */
@Named
@RequestScoped
public class TermCare {

    private static final String TEXT = "rankingText";
    private static final String HERE = "/administration/recherche";

    @Inject TermService terms;

    private String term;
    private Relation relation = Relation.TRANSLATION;
    private String other;
    private List<RelatedTerm> all;

    public void add() {
        try {
            terms.add(term, relation, other);
            Answers.done(TEXT, "terms.added");
            Answers.goTo(HERE);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    public void remove(long id) {
        terms.remove(id);
        Answers.done(TEXT, "terms.removed");
        Answers.goTo(HERE);
    }

    public List<RelatedTerm> getAll() {
        if (all == null) {
            all = terms.all();
        }
        return all;
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String typed) {
        term = typed;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation chosen) {
        relation = chosen;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String typed) {
        other = typed;
    }
}
