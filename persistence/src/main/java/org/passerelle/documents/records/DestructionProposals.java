package org.passerelle.documents.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.common.Along;
import org.passerelle.common.Repository;

/** What waits to be destroyed, and what is due to be. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DestructionProposals extends Repository<DestructionProposal> {

    /**
     * The rule of a document is its own, else that of its kind, else that of its library; a
     * personal space has none.
     */
    private static final String DUE =
            """
            SELECT due.id, due.rule_id, due.due_on FROM (
                SELECT c.id, r.id AS rule_id,
                       DATE_ADD(DATE(CASE r.begins WHEN 'CREATION' THEN c.created_at
                                                   WHEN 'LAST_CHANGE' THEN c.changed_at
                                                   ELSE s.valid_until END), INTERVAL r.months MONTH) AS due_on
                  FROM content c
                  LEFT JOIN document_sheet s ON s.document_id = c.id
                  LEFT JOIN document_kind k ON k.id = s.kind_id
                  LEFT JOIN library_rule l ON l.library_id = COALESCE(c.home_id, 0) AND c.owner_id IS NULL
                  JOIN retention_rule r ON r.id = COALESCE(s.rule_id, k.rule_id, l.rule_id)
                 WHERE c.kind = 'DOCUMENT' AND r.outcome <> 'KEEP'
                   AND NOT EXISTS (SELECT 1 FROM destruction_proposal p WHERE p.document_id = c.id)) due
             WHERE due.due_on <= ?1 ORDER BY due.due_on, due.id LIMIT ?2 OFFSET ?3
            """;

    /** A document whose delay is over. */
    public record Due(long documentId, long ruleId, LocalDate dueOn) {}

    public DestructionProposals() {
        super(DestructionProposal.class);
    }

    /** The documents whose delay is over and that nobody has proposed yet, the oldest first. */
    public List<Due> due(LocalDate today, int from, int howMany) {
        List<?> rows =
                em.createNativeQuery(DUE)
                        .setParameter(1, today)
                        .setParameter(2, howMany)
                        .setParameter(3, from)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Due(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        ((Date) row[2]).toLocalDate()))
                .toList();
    }

    /** What was proposed and waits for somebody else, the oldest first. */
    public List<DestructionProposal> waiting(int from, int howMany) {
        return Along.with(
                        em.createQuery(
                                "SELECT p FROM DestructionProposal p ORDER BY p.proposedAt, p.id",
                                DestructionProposal.class),
                        "p.document.home",
                        "p.document.author",
                        "p.rule",
                        "p.proposedBy")
                .setFirstResult(from)
                .setMaxResults(howMany)
                .getResultList();
    }
}
