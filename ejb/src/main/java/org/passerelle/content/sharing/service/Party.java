package org.passerelle.content.sharing.service;

import org.passerelle.content.sharing.Reach;

/**
 * Someone with whom a content may be shared, as far as the viewer may know of her, him or them.
 *
 * @param id the number of the person, group or organisation; 0 for everyone, and for a group that
 *     the viewer does not know
 * @param name empty for everyone, and for a group that the viewer does not know
 * @param detail what tells namesakes apart
 */
public record Party(String principal, Reach reach, long id, String name, String detail) {

    public String getPrincipal() {
        return principal;
    }

    public Reach getReach() {
        return reach;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDetail() {
        return detail;
    }
}
