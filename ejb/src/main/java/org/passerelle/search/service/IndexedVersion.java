package org.passerelle.search.service;

import org.passerelle.common.Subject;

/**
 * A thing as the index has it.
 *
 * @param deleted whether only its tombstone is there
 */
public record IndexedVersion(Subject subject, long version, boolean deleted) {}
