package org.passerelle.search.service;

import java.util.Set;
import org.passerelle.common.Subject;

/**
 * A thing as the index has it.
 *
 * @param deleted whether only its tombstone is there
 * @param audience who finds it there
 */
public record IndexedVersion(
        Subject subject, long version, boolean deleted, Set<String> audience) {}
