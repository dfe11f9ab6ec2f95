package org.passerelle.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;
import org.passerelle.search.RelatedTerm;
import org.passerelle.search.RelatedTerm.Relation;
import org.passerelle.search.RelatedTerms;

/** Where an administrator says which terms lead to one another; everybody may see them. */
@Stateless
public class TermService {

    @Inject RelatedTerms terms;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    public List<RelatedTerm> all() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return terms.all();
    }

    public void add(String term, Relation relation, String other) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        String one = sound("terme", term);
        String another = sound("autre", other);
        if (Synonyms.fold(one).equals(Synonyms.fold(another)) || known(one, relation, another)) {
            throw new InvalidInputException("autre", "error.term.known");
        }
        terms.add(new RelatedTerm(one, relation, another));
        activities.fire(new SearchTuned(me.id(), 0L));
    }

    public void remove(long id) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        terms.remove(terms.get(id));
        activities.fire(new SearchTuned(me.id(), id));
    }

    private boolean known(String one, Relation relation, String another) {
        return terms.all().stream()
                .anyMatch(
                        kept ->
                                kept.getRelation() == relation
                                        && kept.getTerm().equalsIgnoreCase(one)
                                        && kept.getOther().equalsIgnoreCase(another));
    }

    private static String sound(String field, String typed) {
        String term = typed == null ? "" : typed.strip();
        if (Synonyms.fold(term).isEmpty() || term.length() > RelatedTerm.LONGEST) {
            throw new InvalidInputException(field, "error.term", RelatedTerm.LONGEST);
        }
        return term;
    }
}
