package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;

/** How well things answer questions, by the judgement of administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JudgedResults {

    public static final int LONGEST_QUESTION = 200;

    /** More questions than this take longer than somebody waits. */
    private static final int MOST_QUESTIONS = 200;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    /** The questions of which something was judged. */
    public List<String> questions() {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT question FROM judged_result GROUP BY question ORDER BY question")
                        .setMaxResults(MOST_QUESTIONS)
                        .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** What was said of the answers to a question. */
    public Map<Subject, Integer> of(String question) {
        Map<Subject, Integer> grades = new HashMap<>();
        List<?> rows =
                em.createNativeQuery(
                                "SELECT subject_kind, subject_id, grade FROM judged_result WHERE question = ?1")
                        .setParameter(1, question)
                        .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            Subject.Kind kind = Subject.Kind.valueOf((String) row[0]);
            long id = ((Number) row[1]).longValue();
            grades.put(new Subject(kind, id), ((Number) row[2]).intValue());
        }
        return grades;
    }

    public void judge(String question, Subject answer, int grade) {
        em.createNativeQuery(
                        "INSERT INTO judged_result (question, subject_kind, subject_id, grade)"
                                + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE grade = VALUES(grade)")
                .setParameter(1, question)
                .setParameter(2, answer.kind().name())
                .setParameter(3, answer.id())
                .setParameter(4, grade)
                .executeUpdate();
    }

    /** Forgets what was said of the answers to a question. */
    public void forget(String question) {
        em.createNativeQuery("DELETE FROM judged_result WHERE question = ?1")
                .setParameter(1, question)
                .executeUpdate();
    }
}
