package org.passerelle.groups;

/**
 * One of the groups that somebody is in, as every page needs it: read for each request, of members
 * of hundreds of groups too, and so without what only the group's own pages show.
 *
 * @param role her part in it
 */
public record OwnGroup(long id, String name, Visibility visibility, Role role) {

    public boolean isSecret() {
        return visibility == Visibility.SECRET;
    }
}
