package org.passerelle.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.groups.service.GroupDraft;
import org.passerelle.groups.service.GroupSettingsService;

/** The form in which coordinators describe their group and say who sees it. */
@Named
@RequestScoped
public class GroupSettings {

    @Inject GroupSettingsService settings;
    @Inject HttpServletRequest request;

    private long id;
    private GroupDraft draft;

    @PostConstruct
    void look() {
        id = Asked.id(request);
        draft = settings.draft(id);
    }

    /** Asked before the page begins: those who do not coordinate the group stop here. */
    public void load() {
        getDraft();
    }

    public GroupDraft getDraft() {
        return draft;
    }

    public void save() {
        try {
            settings.change(id, draft);
            Answers.done("groupsText", "settings.saved");
            Answers.goTo("/groupes/groupe?id=" + id);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "groupsText");
        }
    }
}
