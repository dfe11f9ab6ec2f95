package org.passerelle.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** How often things are asked and opened: sums, from which nobody can be told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class QuestionTotals {

    /** What was asked less often is shown to nobody: it might tell who asked. */
    private static final int FEWEST = 3;

    @PersistenceContext(unitName = "passerelle")
    EntityManager em;

    public void asked(String words, boolean inVain, LocalDate today) {
        em.createNativeQuery(
                        "INSERT INTO question_total (words, times, without_result, last_on) VALUES (?1, 1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE times = times + 1,"
                                + " without_result = without_result + VALUES(without_result),"
                                + " last_on = VALUES(last_on)")
                .setParameter(1, words)
                .setParameter(2, inVain ? 1 : 0)
                .setParameter(3, Date.valueOf(today))
                .executeUpdate();
    }

    public void opened(int rank) {
        em.createNativeQuery(
                        "INSERT INTO click_total (result_rank, times) VALUES (?1, 1)"
                                + " ON DUPLICATE KEY UPDATE times = times + 1")
                .setParameter(1, rank)
                .executeUpdate();
    }

    /** What is asked most. */
    public List<QuestionTotal> mostAsked(int howMany) {
        return totals("times >= " + FEWEST + " ORDER BY times DESC, words", howMany);
    }

    /** What is asked most without an answer. */
    public List<QuestionTotal> inVain(int howMany) {
        return totals(
                "without_result >= " + FEWEST + " ORDER BY without_result DESC, words", howMany);
    }

    /** How often each place in the results was opened, the first one first. */
    public List<RankTotal> opened() {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT result_rank, times FROM click_total ORDER BY result_rank")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RankTotal(((Number) row[0]).intValue(), number(row[1])))
                .toList();
    }

    private List<QuestionTotal> totals(String conditions, int howMany) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT words, times, without_result FROM question_total WHERE "
                                        + conditions)
                        .setMaxResults(howMany)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new QuestionTotal((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
