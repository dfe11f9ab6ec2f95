package org.passerelle.groups.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.passerelle.common.Activity;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;

/** Describes a group anew and changes who sees it, for those who coordinate it. */
@Stateless
public class GroupSettingsService {

    @Inject WorkingGroups groups;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** What the group says of itself, to be changed. */
    public GroupDraft draft(long groupId) {
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        me.must(me.viewer().coordinates(group));
        return new GroupDraft(group);
    }

    public void change(long groupId, GroupDraft draft) {
        groups.getToChange(groupId);
        WorkingGroup group = groups.getListed(groupId, me.viewer());
        me.must(me.viewer().coordinates(group));
        GroupRules.check(draft);
        group.describe(GroupRules.name(draft), GroupRules.description(draft));
        boolean shownToOthers = group.getVisibility() != draft.getVisibility();
        if (shownToOthers) {
            group.show(draft.getVisibility());
        }
        groups.flush();
        activities.fire(new GroupChanged(group, me.person()));
        if (shownToOthers) {
            activities.fire(new GroupShownToOthers(group, me.person()));
        }
    }
}
