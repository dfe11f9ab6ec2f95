package org.passerelle.search.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How well answers in some order do by what was said of them: {@link #GOOD}, {@link #USEFUL},
 * {@link #FAIR}, or nothing.
 *
 * @param gain nDCG@10: how much of the gain of the best order is given by this one
 * @param reciprocal MRR: one over the place of the first good answer
 * @param first success@1: whether the first answer is good, as 1 or 0
 */
public record Relevance(double gain, double reciprocal, double first) {

    public static final int GOOD = 3;
    public static final int USEFUL = 2;
    public static final int FAIR = 1;

    private static final int DEPTH = 10;

    /**
     * @param given what was said of each answer, in the order shown; 0 where nothing was
     * @param known what was said of all answers that are known
     */
    public static Relevance of(List<Integer> given, Collection<Integer> known) {
        List<Integer> best = known.stream().sorted(Comparator.reverseOrder()).toList();
        double most = discounted(best);
        int place = given.stream().limit(DEPTH).toList().indexOf(GOOD) + 1;
        return new Relevance(
                most == 0 ? 0 : discounted(given) / most,
                place == 0 ? 0 : 1.0 / place,
                place == 1 ? 1 : 0);
    }

    /** The mean over several questions. */
    public static Relevance mean(List<Relevance> questions) {
        return new Relevance(
                questions.stream().mapToDouble(Relevance::gain).average().orElse(0),
                questions.stream().mapToDouble(Relevance::reciprocal).average().orElse(0),
                questions.stream().mapToDouble(Relevance::first).average().orElse(0));
    }

    public double getGain() {
        return gain;
    }

    public double getReciprocal() {
        return reciprocal;
    }

    public double getFirst() {
        return first;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }
}
