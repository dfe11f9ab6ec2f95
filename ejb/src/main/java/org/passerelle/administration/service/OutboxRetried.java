package org.passerelle.administration.service;

import org.passerelle.common.Activity;
import org.passerelle.common.Subject;

/** An administrator asked to try again what had been given up. */
public record OutboxRetried(Long actorId, Subject subject) implements Activity {}
