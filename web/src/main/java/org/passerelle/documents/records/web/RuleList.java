package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRule.Beginning;
import org.passerelle.documents.records.RetentionRule.Outcome;
import org.passerelle.documents.records.service.RetentionRuleService;
import org.passerelle.documents.records.service.RetentionRuleService.Schedule;
import org.passerelle.documents.records.service.RuleDraft;

/** The retention schedule, the form for a line of it, and the rules of libraries. */
@Named
@RequestScoped
public class RuleList {

    @Inject RetentionRuleService rules;
    @Inject HttpServletRequest request;

    private Long changed;
    private RuleDraft draft = new RuleDraft();
    private Schedule schedule;
    private Long libraryId;
    private Long ruleId;

    @PostConstruct
    void begin() {
        changed = Asked.number(request, "regle");
        if (changed != null) {
            draft = RuleDraft.of(rules.get(changed));
        }
    }

    /** Asked first, so that only those who keep the schedule find the page. */
    public void load() {
        getSchedule();
    }

    public void save() {
        doing(
                () -> {
                    if (changed == null) {
                        rules.create(draft);
                    } else {
                        rules.change(changed, draft);
                    }
                });
    }

    public void retire(long id, boolean retired) {
        doing(() -> rules.retire(id, retired));
    }

    public void sayOfLibrary() {
        doing(() -> rules.ofLibrary(libraryId == null ? 0 : libraryId, ruleId));
    }

    private void doing(Runnable act) {
        try {
            act.run();
            Answers.done("recordsText", "rules.saved");
            Answers.goTo("/administration/regles");
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public Schedule getSchedule() {
        if (schedule == null) {
            schedule = rules.schedule();
        }
        return schedule;
    }

    /** The rule that a library follows; null for none. */
    public RetentionRule ruleOf(long library) {
        return getSchedule().followed().get(library);
    }

    public List<RetentionRule> getOffered() {
        return getSchedule().rules().stream().filter(rule -> !rule.isRetired()).toList();
    }

    /** "5 ans et 6 mois". */
    public String delay(RetentionRule rule) {
        int years = rule.getMonths() / 12;
        int months = rule.getMonths() % 12;
        String inYears =
                years == 0 ? "" : Answers.sentence("recordsText", "rule.delay.years", years);
        if (months == 0 && years > 0) {
            return inYears;
        }
        String inMonths = Answers.sentence("recordsText", "rule.delay.months", months);
        return years == 0
                ? inMonths
                : Answers.sentence("recordsText", "rule.delay.both", inYears, inMonths);
    }

    public List<Beginning> getBeginnings() {
        return Arrays.asList(Beginning.values());
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    /** The line that is being changed; null for a new one. */
    public Long getChanged() {
        return changed;
    }

    public RuleDraft getDraft() {
        return draft;
    }

    public Long getLibraryId() {
        return libraryId;
    }

    public void setLibraryId(Long libraryId) {
        this.libraryId = libraryId;
    }

    public Long getRuleId() {
        return ruleId;
    }

    public void setRuleId(Long ruleId) {
        this.ruleId = ruleId;
    }
}
