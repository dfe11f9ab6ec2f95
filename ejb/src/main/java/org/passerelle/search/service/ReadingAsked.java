package org.passerelle.search.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator asked to have a file read again. */
public record ReadingAsked(Long actorId, Subject subject) implements Activity {}
