package org.passerelle.documents.service;

import java.time.Instant;

/**
 * A file as the store lists it.
 *
 * @param keptAt when it was taken in, or last sent again
 */
public record KeptFile(String hash, long size, Instant keptAt) {}
