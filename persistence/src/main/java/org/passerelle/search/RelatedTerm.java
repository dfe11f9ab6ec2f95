package org.passerelle.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.passerelle.common.Identified;

/** Two terms that lead to one another. Everybody may see them: they tell of no text. */
@Entity
@Table(name = "related_term")
public class RelatedTerm extends Identified {

    public static final int LONGEST = 120;

    /** What the other term is to the first. */
    public enum Relation {
        BROADER,
        NARROWER,
        RELATED,
        TRANSLATION;

        /** What the first is to the other. */
        public Relation turned() {
            return switch (this) {
                case BROADER -> NARROWER;
                case NARROWER -> BROADER;
                case RELATED, TRANSLATION -> this;
            };
        }
    }

    private String term;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String other;

    protected RelatedTerm() {}

    public RelatedTerm(String term, Relation relation, String other) {
        this.term = term;
        this.relation = relation;
        this.other = other;
    }

    public String getTerm() {
        return term;
    }

    public Relation getRelation() {
        return relation;
    }

    public String getOther() {
        return other;
    }
}
