package org.passerelle.search;

/**
 * How often something was asked.
 *
 * @param inVain how often nothing was found
 */
public record QuestionTotal(String words, long times, long inVain) {

    public String getWords() {
        return words;
    }

    public long getTimes() {
        return times;
    }

    public long getInVain() {
        return inVain;
    }
}
