package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.Repository;
import org.passerelle.common.Subject;

/** The answers that administrators put first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PromotedAnswers extends Repository<PromotedAnswer> {

    public PromotedAnswers() {
        super(PromotedAnswer.class);
    }

    public List<PromotedAnswer> all() {
        return em.createQuery(
                        "SELECT a FROM PromotedAnswer a ORDER BY a.question, a.id",
                        PromotedAnswer.class)
                .getResultList();
    }

    /** The answers to a question; accents and capitals do not make it another. */
    public List<Subject> to(String question) {
        return em.createQuery(
                        "SELECT a FROM PromotedAnswer a WHERE a.question = :question ORDER BY a.id",
                        PromotedAnswer.class)
                .setParameter("question", question)
                .setMaxResults(3)
                .getResultStream()
                .map(PromotedAnswer::getSubject)
                .toList();
    }
}
