package org.passerelle.groups.service;

import org.passerelle.common.InvalidInputException;
import org.passerelle.groups.WorkingGroup;

/** What a group must be told to be opened or described. */
final class GroupRules {

    private GroupRules() {}

    static void check(GroupDraft draft) {
        if (draft.getName() == null || draft.getName().isBlank()) {
            throw new InvalidInputException("name", "error.group.name.empty");
        }
        if (name(draft).length() > WorkingGroup.LONGEST_NAME) {
            throw new InvalidInputException(
                    "name", "error.group.name.long", WorkingGroup.LONGEST_NAME);
        }
        if (description(draft).length() > GroupDraft.LONGEST_DESCRIPTION) {
            throw new InvalidInputException(
                    "description", "error.group.description.long", GroupDraft.LONGEST_DESCRIPTION);
        }
        if (draft.getVisibility() == null) {
            throw new InvalidInputException("visibility", "error.group.visibility");
        }
    }

    static String name(GroupDraft draft) {
        return draft.getName().strip();
    }

    static String description(GroupDraft draft) {
        return draft.getDescription() == null ? "" : draft.getDescription().strip();
    }
}
