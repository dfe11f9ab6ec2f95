package org.passerelle.groups.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.GroupDraft;
import org.passerelle.groups.service.GroupOpeningService;

/** The form that opens a group. */
@Named
@RequestScoped
public class NewGroup {

    @Inject GroupOpeningService groups;

    private final GroupDraft draft = new GroupDraft();

    public GroupDraft getDraft() {
        return draft;
    }

    public void open() {
        try {
            WorkingGroup group = groups.open(draft);
            Answers.done("groupsText", "new.done", group.getName());
            Answers.goTo("/groupes/groupe?id=" + group.getId());
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "groupsText");
        }
    }
}
