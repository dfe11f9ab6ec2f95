package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.passerelle.common.Repository;

/** The thesaurus. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SynonymGroups extends Repository<SynonymGroup> {

    public SynonymGroups() {
        super(SynonymGroup.class);
    }

    public List<SynonymGroup> all() {
        return em.createQuery("SELECT g FROM SynonymGroup g ORDER BY g.terms", SynonymGroup.class)
                .getResultList();
    }
}
