package org.passerelle.content;

/** How carefully what is in a content must be handled, from the least to the most. */
public enum Sensitivity {
    /** For the public service, as everything here. */
    INTERNAL,
    /** Not to be passed on without asking. */
    RESTRICTED,
    /** Says things about identifiable persons. */
    PERSONAL,
    CONFIDENTIAL
}
