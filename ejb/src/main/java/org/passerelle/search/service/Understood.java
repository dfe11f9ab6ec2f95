package org.passerelle.search.service;

import org.passerelle.groups.Viewer;

/**
 * A question as it is understood for one viewer.
 *
 * @param ministry the ministry it names, or {@code null}
 */
public record Understood(
        SearchQuestion question, Viewer viewer, Conditions conditions, MinistryNote ministry) {}
