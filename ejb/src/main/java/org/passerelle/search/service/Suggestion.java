package org.passerelle.search.service;

import org.passerelle.common.Subject;

/** Something the viewer may read whose title or name begins like what is being typed. */
public record Suggestion(Subject subject, String title) {}
