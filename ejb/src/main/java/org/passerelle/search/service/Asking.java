package org.passerelle.search.service;

/**
 * How a question is put to the index.
 *
 * @param relaxed whether most of the words suffice, or what resembles them
 * @param complete whether the index has all the fields of today's definition
 * @param weights how much each thing counts
 */
record Asking(boolean relaxed, boolean complete, Weights weights) {

    static Asking strictly(boolean complete, Weights weights) {
        return new Asking(false, complete, weights);
    }

    Asking relaxing() {
        return new Asking(true, complete, weights);
    }
}
