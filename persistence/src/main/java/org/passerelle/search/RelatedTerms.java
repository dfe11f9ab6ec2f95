package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.Repository;

/** The terms that lead to one another. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RelatedTerms extends Repository<RelatedTerm> {

    public RelatedTerms() {
        super(RelatedTerm.class);
    }

    public List<RelatedTerm> all() {
        return em.createQuery(
                        "SELECT t FROM RelatedTerm t ORDER BY t.term, t.relation, t.other",
                        RelatedTerm.class)
                .getResultList();
    }
}
