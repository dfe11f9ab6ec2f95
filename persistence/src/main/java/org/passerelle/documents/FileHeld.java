package org.passerelle.documents;

/** A file is here that nobody gets before the antivirus has answered. */
public record FileHeld(String hash) {}
