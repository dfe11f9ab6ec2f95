package org.passerelle.content.sharing.service;

import java.util.List;
import org.passerelle.content.Content;
import org.passerelle.people.Person;

/**
 * Who has access to a content, as far as the viewer may know.
 *
 * @param members how many persons read it because of where it lies; 0 in the commons
 * @param coordinators those who keep order in its group
 * @param shares those with whom it is shared; a viewer who reads it only because it is shared with
 *     her sees her own
 * @param inside whether the viewer belongs where it lies, or wrote it
 * @param shareable whether the viewer may share it
 * @param requests how many persons wait for an answer
 */
public record Access(
        Content content,
        long members,
        List<Person> coordinators,
        List<SharedWith> shares,
        boolean inside,
        boolean shareable,
        int requests) {

    public Content getContent() {
        return content;
    }

    public long getMembers() {
        return members;
    }

    public boolean isInside() {
        return inside;
    }

    public boolean isShareable() {
        return shareable;
    }

    public int getRequests() {
        return requests;
    }

    public List<Person> getCoordinators() {
        return coordinators;
    }

    public List<SharedWith> getShares() {
        return shares;
    }
}
