package org.passerelle.documents.service;

/**
 * A file that is safely on disk: its SHA-256, by which it is found again, and its size in bytes.
 */
public record ReceivedFile(String hash, long size) {}
