package org.passerelle.groups;

/** What a member may do in a group: read and write, or also look after it. */
public enum Role {
    MEMBER,
    COORDINATOR
}
