package org.passerelle.documents.service;

/**
 * A file has become a document, or a version of one.
 *
 * @param namesake whether another document at the same home already held a file of this name
 */
public record Deposited(long documentId, String title, int version, boolean namesake) {}
