package org.passerelle.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.passerelle.common.Subject;

/** The trail of what was done. It only grows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditLines {

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void add(AuditLine line) {
        em.persist(line);
    }

    public List<AuditLine> about(Subject subject, int howMany) {
        return em.createQuery(
                        "SELECT l FROM AuditLine l WHERE l.kind = :kind AND l.subjectId = :id ORDER BY l.id DESC",
                        AuditLine.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setMaxResults(howMany)
                .getResultList();
    }
}
