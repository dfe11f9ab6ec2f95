package org.passerelle.groups.service;

import org.passerelle.groups.Visibility;
import org.passerelle.groups.WorkingGroup;

/** What someone types to open or to describe a group. */
public class GroupDraft {

    public static final int LONGEST_DESCRIPTION = 2000;

    private String name;
    private String description;
    private Visibility visibility = Visibility.CLOSED;

    public GroupDraft() {}

    /** What the group says of itself until now. */
    public GroupDraft(WorkingGroup group) {
        name = group.getName();
        description = group.getDescription();
        visibility = group.getVisibility();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
