package org.passerelle.groups;

/**
 * Who sees a group: open, anyone reads and joins; closed, anyone sees that it exists and asks to
 * join, members read; secret, invisible but to its members and those it invites.
 */
public enum Visibility {
    OPEN,
    CLOSED,
    SECRET
}
