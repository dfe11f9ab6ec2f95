package org.passerelle.documents;

/**
 * Nobody is to be given these bytes any more, because they were destroyed or found to be infected:
 * what was made of them goes too, once the transaction is over.
 */
public record FileUnneeded(String hash) {}
