package org.passerelle.people.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.common.InvalidInputException;
import org.passerelle.people.Person;
import org.passerelle.people.identity.service.CurrentAccount;

/** Lets each person say of herself what the directory cannot know. Nobody writes for another. */
@Stateless
public class ProfileService {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    @Inject CurrentAccount me;
    @Inject Event<Activity> activities;

    /** What she says of herself today, to be changed. */
    public ProfileDraft mine() {
        return new ProfileDraft(me.person());
    }

    public void change(ProfileDraft draft) {
        check(draft);
        Person person = me.person();
        long before = person.getSearchVersion();
        person.reachableAt(
                person.getEmail(), orNothing(draft.getPhone()), orNothing(draft.getTown()));
        person.present(orNothing(draft.getAbout()), draft.subjects());
        person.prefer(draft.getLanguage());
        if (person.getSearchVersion() != before) {
            activities.fire(new PersonChanged(person, me.id()));
        }
    }

    private static void check(ProfileDraft draft) {
        atMost("phone", draft.getPhone(), ProfileDraft.LONGEST_PHONE);
        atMost("town", draft.getTown(), ProfileDraft.LONGEST_TOWN);
        atMost("about", draft.getAbout(), ProfileDraft.LONGEST_ABOUT);
        if (draft.subjects().size() > ProfileDraft.MOST_EXPERTISE) {
            throw new InvalidInputException(
                    "expertise", "error.expertise.many", ProfileDraft.MOST_EXPERTISE);
        }
        draft.subjects()
                .forEach(subject -> atMost("expertise", subject, ProfileDraft.LONGEST_EXPERTISE));
        if (!LANGUAGES.contains(draft.getLanguage())) {
            throw new InvalidInputException("language", "error.language");
        }
    }

    private static void atMost(String field, String typed, int longest) {
        if (typed != null && typed.length() > longest) {
            throw new InvalidInputException(field, "error.long", longest);
        }
    }

    private static String orNothing(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
