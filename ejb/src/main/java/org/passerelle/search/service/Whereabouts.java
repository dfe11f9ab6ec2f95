package org.passerelle.search.service;

/**
 * Where a passage stands: on a page of a file, in a reply, or in neither.
 *
 * @param page counted from 1; 0 for none
 * @param reply the number of the reply; 0 for none
 */
record Whereabouts(int page, long reply) {

    static final Whereabouts NOWHERE = new Whereabouts(0, 0);
}
