package org.passerelle.search.service;

/** How the index that was found at start relates to what the product wants. */
public enum IndexState {
    /** There was none: it has just been made and is empty. */
    CREATED,
    /** It is as wanted. */
    CURRENT,
    /**
     * It was made with another definition, other acronyms for instance: it serves, and should be
     * rebuilt.
     */
    OUTDATED
}
