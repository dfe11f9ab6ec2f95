package org.passerelle.search;

/**
 * A file that several documents show.
 *
 * @param firstDocument the one that showed it first
 * @param lastVersion the version that came last
 */
public record SharedFile(long firstDocument, long lastVersion) {}
