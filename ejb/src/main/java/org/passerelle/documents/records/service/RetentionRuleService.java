package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Activity;
import org.passerelle.documents.records.InvalidRecordException;
import org.passerelle.documents.records.LibraryRule;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.WorkingGroups;
import org.passerelle.groups.service.CurrentPerson;

/** Keeps the retention schedule, and says which rule each library follows. */
@Stateless
public class RetentionRuleService {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DELAY = 12 * 200;
    private static final int LIBRARIES = 500;

    @Inject RetentionRules rules;
    @Inject WorkingGroups groups;
    @Inject RecordsDuty duty;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * The schedule.
     *
     * @param libraries the groups that may be known of; the commons go without saying
     * @param followed the rule of each library that has one, by the number of the library
     */
    public record Schedule(
            List<RetentionRule> rules,
            List<WorkingGroup> libraries,
            Map<Long, RetentionRule> followed) {}

    public Schedule schedule() {
        duty.mustKeepSchedule();
        return new Schedule(
                rules.all(), groups.listed("", me.viewer(), 0, LIBRARIES), rules.ofLibraries());
    }

    public RetentionRule get(long id) {
        duty.mustKeepSchedule();
        return rules.get(id);
    }

    public void create(RuleDraft draft) {
        duty.mustKeepSchedule();
        RetentionRule rule =
                rules.add(
                        new RetentionRule(
                                code(draft, null),
                                name(draft),
                                draft.getBegins(),
                                delay(draft),
                                draft.getOutcome()));
        activities.fire(new RetentionRuleChanged(me.id(), rule.getId()));
    }

    public void change(long id, RuleDraft draft) {
        RetentionRule rule = get(id);
        rule.change(
                code(draft, rule),
                name(draft),
                draft.getBegins(),
                delay(draft),
                draft.getOutcome());
        activities.fire(new RetentionRuleChanged(me.id(), id));
    }

    public void retire(long id, boolean retired) {
        RetentionRule rule = get(id);
        if (retired) {
            rule.retire();
        } else {
            rule.offerAgain();
        }
        activities.fire(new RetentionRuleChanged(me.id(), id));
    }

    /**
     * @param libraryId a group that may be known of, or {@link LibraryRule#COMMONS}
     * @param ruleId null for none
     */
    public void ofLibrary(long libraryId, Long ruleId) {
        duty.mustKeepSchedule();
        if (libraryId != LibraryRule.COMMONS) {
            groups.getListed(libraryId, me.viewer());
        }
        rules.ofLibrary(libraryId, ruleId == null ? null : rules.get(ruleId));
        activities.fire(new LibraryRuleSaid(me.id(), libraryId));
    }

    private String code(RuleDraft draft, RetentionRule changed) {
        String code = draft.getCode() == null ? "" : draft.getCode().strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            throw new InvalidRecordException("code", "error.rule.code", LONGEST_CODE);
        }
        rules.findByCode(code)
                .filter(other -> !other.equals(changed))
                .ifPresent(
                        other -> {
                            throw new InvalidRecordException("code", "error.rule.known");
                        });
        return code;
    }

    private static String name(RuleDraft draft) {
        String name = draft.getName() == null ? "" : draft.getName().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidRecordException("nom", "error.rule.name", LONGEST_NAME);
        }
        return name;
    }

    private static int delay(RuleDraft draft) {
        if (draft.getYears() < 0 || draft.getMonths() < 0 || draft.delay() > LONGEST_DELAY) {
            throw new InvalidRecordException("annees", "error.rule.delay");
        }
        return draft.delay();
    }
}
