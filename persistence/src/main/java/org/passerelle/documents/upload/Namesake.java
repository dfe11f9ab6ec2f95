package org.passerelle.documents.upload;

/** What to do when a file of this name already lies where another is to be put. */
public enum Namesake {

    /** Put nothing, and ask the person. */
    ASK,

    /** Keep both: the new one is numbered. */
    KEEP_BOTH,

    /** The file is a new version of the document that lies there. */
    NEW_VERSION
}
