package org.passerelle.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.people.service.ProfileDraft;
import org.passerelle.people.service.ProfileService;

/** The form in which a person says of herself what the directory cannot know. */
@Named
@RequestScoped
public class MyProfile {

    @Inject ProfileService profiles;
    @Inject Visitor visitor;

    private ProfileDraft draft;

    @PostConstruct
    void look() {
        draft = profiles.mine();
    }

    public ProfileDraft getDraft() {
        return draft;
    }

    public void save() {
        try {
            profiles.change(draft);
            Answers.done("peopleText", "myProfile.saved");
            Answers.goTo("/annuaire/personne?id=" + visitor.getPersonId());
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "peopleText");
        }
    }
}
