package org.passerelle.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.passerelle.common.Identified;

/** Words and expressions that mean the same here, whatever the dictionary says. */
@Entity
@Table(name = "synonym_group")
public class SynonymGroup extends Identified {

    public static final int LONGEST = 1_000;
    public static final int MOST_TERMS = 12;

    private String terms;

    protected SynonymGroup() {}

    public SynonymGroup(List<String> terms) {
        this.terms = String.join("\n", terms);
    }

    public List<String> getTerms() {
        return terms.lines().toList();
    }
}
