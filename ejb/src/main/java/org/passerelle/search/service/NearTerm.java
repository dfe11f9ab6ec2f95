package org.passerelle.search.service;

import org.passerelle.search.RelatedTerm;

/**
 * A term that is near one of the question.
 *
 * @param relation what it is to that one
 * @param question the question with it instead
 */
public record NearTerm(RelatedTerm.Relation relation, String term, String question) {

    public RelatedTerm.Relation getRelation() {
        return relation;
    }

    public String getTerm() {
        return term;
    }

    public String getQuestion() {
        return question;
    }
}
