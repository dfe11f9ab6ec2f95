package org.passerelle.documents.kinds.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.common.Activity;
import org.passerelle.documents.kinds.DocumentKind;
import org.passerelle.documents.kinds.DocumentKinds;
import org.passerelle.documents.kinds.KindProperty;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.documents.records.Validity;
import org.passerelle.groups.service.CurrentPerson;
import org.passerelle.people.identity.Account;

/** Says what kinds of documents there are and what is asked of each; administrators only. */
@Stateless
public class KindService {

    private static final int LONGEST_LABEL = 80;

    @Inject DocumentKinds kinds;
    @Inject RetentionRules rules;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** All kinds, with how many documents are of each. */
    public record Overview(
            List<DocumentKind> kinds, Map<Long, Long> documents, List<RetentionRule> rules) {}

    /** One thing to be asked of a kind. */
    public record Question(
            String label, KindProperty.Holds holds, boolean required, String choices) {}

    public Overview overview() {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return new Overview(kinds.all(), kinds.countDocuments(), rules.offered());
    }

    public DocumentKind get(long id) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        return kinds.getWhole(id);
    }

    public DocumentKind create(KindDraft draft) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        String name = name(draft.getName(), null);
        DocumentKind kind =
                kinds.add(
                        new DocumentKind(
                                name, draft.isLasts(), notice(draft), rule(draft.getRuleId())));
        announce(kind);
        return kind;
    }

    public void change(long id, KindDraft draft) {
        DocumentKind kind = get(id);
        kind.describe(
                name(draft.getName(), kind),
                draft.isLasts(),
                notice(draft),
                rule(draft.getRuleId()));
        announce(kind);
    }

    public void ask(long id, Question question) {
        DocumentKind kind = get(id);
        kind.ask(
                label("libelle", question.label()),
                question.holds(),
                question.required(),
                choices("choix", question));
        announce(kind);
    }

    /** What an answer is made of stays as it is. */
    public void change(long id, long propertyId, Question question) {
        DocumentKind kind = get(id);
        KindProperty property = kind.property(propertyId);
        Question whole =
                new Question(
                        question.label(),
                        property.getHolds(),
                        question.required(),
                        question.choices());
        property.change(
                label("libelle-" + propertyId, whole.label()),
                whole.required(),
                choices("choix-" + propertyId, whole));
        announce(kind);
    }

    public void move(long id, long propertyId, boolean up) {
        DocumentKind kind = get(id);
        kind.move(propertyId, up);
        announce(kind);
    }

    public void retire(long id, long propertyId, boolean retired) {
        DocumentKind kind = get(id);
        KindProperty property = kind.property(propertyId);
        if (retired) {
            property.retire();
        } else {
            property.askAgain();
        }
        announce(kind);
    }

    public void retire(long id, boolean retired) {
        DocumentKind kind = get(id);
        if (retired) {
            kind.retire();
        } else {
            kind.offerAgain();
        }
        announce(kind);
    }

    private void announce(DocumentKind kind) {
        activities.fire(new KindChanged(me.id(), kind.getId()));
    }

    private RetentionRule rule(Long id) {
        return id == null ? null : rules.get(id);
    }

    private static int notice(KindDraft draft) {
        return new Validity(null, null, draft.getNoticeDays()).noticeDays();
    }

    private String name(String given, DocumentKind changed) {
        String name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.length() > DocumentKind.LONGEST_NAME) {
            throw new InvalidRecordException("nom", "error.kind.name", DocumentKind.LONGEST_NAME);
        }
        kinds.findNamed(name)
                .filter(other -> !other.equals(changed))
                .ifPresent(
                        other -> {
                            throw new InvalidRecordException("nom", "error.kind.known");
                        });
        return name;
    }

    private static String label(String field, String given) {
        String label = given == null ? "" : given.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new InvalidRecordException(field, "error.kind.label", LONGEST_LABEL);
        }
        return label;
    }

    private static List<String> choices(String field, Question question) {
        if (question.holds() != KindProperty.Holds.CHOICE) {
            return List.of();
        }
        String given = question.choices() == null ? "" : question.choices();
        List<String> choices =
                Stream.of(given.split("\\R"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .distinct()
                        .toList();
        if (choices.size() < 2) {
            throw new InvalidRecordException(field, "error.kind.choices");
        }
        return choices;
    }
}
