package org.passerelle.search;

import org.passerelle.common.Subject;

/** A thing that can be found, in the version that the index should have. */
public record FindableVersion(Subject subject, long version) {}
