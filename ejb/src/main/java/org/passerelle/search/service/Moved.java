package org.passerelle.search.service;

/**
 * An answer in two orders.
 *
 * @param today its place today, 0 when it is not among the first
 * @param proposed its place with other weights, 0 when it is not among the first
 * @param grade what was said of it, or {@code null}
 */
public record Moved(Found found, int today, int proposed, Integer grade) {

    public Found getFound() {
        return found;
    }

    public int getToday() {
        return today;
    }

    public int getProposed() {
        return proposed;
    }

    public Integer getGrade() {
        return grade;
    }

    /** {@code new}, {@code out}, {@code up}, {@code down} or {@code same}. */
    public String getWay() {
        if (today == 0) {
            return "new";
        }
        if (proposed == 0) {
            return "out";
        }
        return proposed < today ? "up" : proposed > today ? "down" : "same";
    }

    /** How many places it moves. */
    public int getPlaces() {
        return Math.abs(today - proposed);
    }
}
