package org.passerelle.search;

/** How often the result at this place was opened. */
public record RankTotal(int rank, long times) {

    public int getRank() {
        return rank;
    }

    public long getTimes() {
        return times;
    }
}
