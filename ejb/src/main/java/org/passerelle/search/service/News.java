package org.passerelle.search.service;

import java.time.Instant;
import java.util.List;
import org.passerelle.common.Subject;

/**
 * What is new for a saved search.
 *
 * @param upTo when the last of them was written into the index, if there may be more; {@code null}
 *     when these are all
 */
public record News(List<Subject> contents, Instant upTo) {

    static final News NONE = new News(List.of(), null);
}
