package org.passerelle.people.service;

/** A file is not the table it says it is: not UTF-8, or its quotes do not match. */
class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableTableException(int line, Exception cause) {
        super(cause);
        this.line = line;
    }

    /** The last line that could be read, as a spreadsheet counts. */
    int line() {
        return line;
    }
}
