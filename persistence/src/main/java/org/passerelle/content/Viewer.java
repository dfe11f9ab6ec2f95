package org.passerelle.content;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who looks, as the set of principals that a content's audience is compared with: {@code all}, {@code org:<id>}, {@code
 * grp:<id>}, {@code usr:<id>}. A query for content cannot be asked without one.
 */
public record Viewer(long personId, SortedSet<String> principals) {

    public Viewer {
        principals = new TreeSet<>(principals);
    }
}
