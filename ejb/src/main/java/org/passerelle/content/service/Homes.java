package org.passerelle.content.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/** Where contents live: a group, or the commons ({@code null}). */
@Dependent
public class Homes {

    @Inject WorkingGroups groups;
    @Inject CurrentPerson me;

    /** The group, if the caller may know that it exists. */
    public WorkingGroup getListed(long groupId) {
        return groups.getListed(groupId, me.viewer());
    }

    /**
     * Where the caller may put something new: a group she is a member of, or the commons.
     *
     * @param groupId {@code null} for the commons
     */
    public WorkingGroup whereIMayWrite(Long groupId) {
        if (groupId == null) {
            return null;
        }
        WorkingGroup group = getListed(groupId);
        me.must(me.viewer().isMemberOf(group));
        return group;
    }
}
