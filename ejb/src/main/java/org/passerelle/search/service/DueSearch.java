package org.passerelle.search.service;

import java.time.Instant;

/**
 * A saved search to be asked again now.
 *
 * @param understood the question as it is understood today for its owner, with her rights of today
 * @param newerThan what was created before is no news
 * @param lookedUpTo what was written into the index before has been looked at
 */
public record DueSearch(long id, Understood understood, Instant newerThan, Instant lookedUpTo) {}
