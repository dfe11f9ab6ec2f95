package org.passerelle.people.service;

import java.util.List;

/** Brings the rows of one kind of file into the directory, a batch at a time. */
interface RowWriter {

    void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally);

    /** What can only be written once all the rows are there. */
    default void writeLinks(List<DirectoryRow> batch, KnownDirectory known) {}
}
