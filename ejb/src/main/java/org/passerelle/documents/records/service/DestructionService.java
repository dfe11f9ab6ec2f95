package org.passerelle.documents.records.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.common.Activity;
import org.passerelle.common.Identified;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry.Topic;
import org.passerelle.common.Subject;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentTraces;
import org.passerelle.documents.DocumentVersions;
import org.passerelle.documents.records.DestroyedDocument;
import org.passerelle.documents.records.DestroyedDocuments;
import org.passerelle.documents.records.DestructionProposal;
import org.passerelle.documents.records.DestructionProposals;
import org.passerelle.documents.records.DestructionProposals.Due;
import org.passerelle.documents.records.DocumentSheet;
import org.passerelle.documents.records.DocumentSheets;
import org.passerelle.documents.records.KeptDocuments;
import org.passerelle.documents.records.RetentionRule;
import org.passerelle.documents.records.RetentionRules;
import org.passerelle.groups.service.CurrentPerson;

/**
 * What becomes of documents whose delay is over. One person proposes, another one agrees; only then
 * the document goes, with its versions, its text and its comments, and the register says so.
 */
@Stateless
public class DestructionService {

    @Inject DestructionProposals proposals;
    @Inject DestroyedDocuments register;
    @Inject DocumentTraces traces;
    @Inject KeptDocuments kept;
    @Inject DocumentVersions documentVersions;
    @Inject DocumentSheets sheets;
    @Inject RetentionRules rules;
    @Inject Keeping keeping;
    @Inject RetentionSchedule schedule;
    @Inject OfficeCalendar calendar;
    @Inject RecordsDuty duty;
    @Inject CurrentPerson me;
    @Inject Outbox outbox;
    @Inject Event<Activity> activities;

    /**
     * A document whose delay is over.
     *
     * @param kept whether a hold or a declaration keeps it
     */
    public record DueDocument(
            Document document, RetentionRule rule, LocalDate dueOn, boolean kept) {

        public Document getDocument() {
            return document;
        }

        public RetentionRule getRule() {
            return rule;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public boolean isKept() {
            return kept;
        }
    }

    /** A proposal, and whether the caller may agree to it. */
    public record Waiting(DestructionProposal proposal, boolean confirmable, boolean kept) {

        public DestructionProposal getProposal() {
            return proposal;
        }

        public boolean isConfirmable() {
            return confirmable;
        }

        public boolean isKept() {
            return kept;
        }
    }

    public List<DueDocument> due(int from, int howMany) {
        duty.mustKeepRecords();
        List<Due> due = proposals.due(calendar.today(), from, howMany);
        List<Long> ids = due.stream().map(Due::documentId).toList();
        Map<Long, Document> found = byId(kept.withIds(ids));
        Map<Long, RetentionRule> all = byId(rules.all());
        Set<Long> mustStay = keeping.keptAmong(ids);
        return due.stream()
                .map(
                        one ->
                                new DueDocument(
                                        found.get(one.documentId()),
                                        all.get(one.ruleId()),
                                        one.dueOn(),
                                        mustStay.contains(one.documentId())))
                .toList();
    }

    public List<Waiting> waiting(int from, int howMany) {
        duty.mustKeepRecords();
        List<DestructionProposal> waiting = proposals.waiting(from, howMany);
        Set<Long> mustStay =
                keeping.keptAmong(
                        waiting.stream().map(DestructionProposal::getDocumentId).toList());
        return waiting.stream()
                .map(
                        proposal ->
                                new Waiting(
                                        proposal,
                                        proposal.confirmableBy(me.id()),
                                        mustStay.contains(proposal.getDocumentId())))
                .toList();
    }

    public void propose(long documentId) {
        duty.mustKeepRecords();
        Document document = kept.get(documentId);
        keeping.mustBeFreeToGo(documentId);
        Retention retention = schedule.of(document, sheets.findOf(documentId).orElse(null));
        if (retention.dueOn() == null || retention.dueOn().isAfter(calendar.today())) {
            throw new NotDueException();
        }
        proposals.add(
                new DestructionProposal(
                        document, retention.rule(), retention.dueOn(), me.person(), Instant.now()));
        activities.fire(new DestructionProposed(me.id(), documentId));
    }

    public void withdraw(long proposalId) {
        duty.mustKeepRecords();
        DestructionProposal proposal = proposals.get(proposalId);
        proposals.remove(proposal);
        activities.fire(new DestructionWithdrawn(me.id(), proposal.getDocumentId()));
    }

    /** Agrees, and destroys. What was proposed may have changed meanwhile: all is asked again. */
    public void confirm(long proposalId) {
        duty.mustKeepRecords();
        DestructionProposal proposal = proposals.get(proposalId);
        if (!proposal.confirmableBy(me.id())) {
            throw new SamePersonException();
        }
        Document document = proposal.getDocument();
        DocumentSheet sheet = sheets.findOf(document.getId()).orElse(null);
        keeping.mustBeFreeToGo(document.getId());
        Retention retention = schedule.of(document, sheet);
        if (retention.dueOn() == null || retention.dueOn().isAfter(calendar.today())) {
            throw new NotDueException();
        }
        Subject subject = document.subject();
        register.add(
                new DestroyedDocument(
                        proposal,
                        documentVersions.of(document),
                        sheet == null || sheet.getKind() == null ? "" : sheet.getKind().getName(),
                        me.person(),
                        Instant.now()));
        activities.fire(new DocumentDestroyed(me.id(), subject.id()));
        traces.erase(subject.id());
        outbox.put(Topic.INDEX, subject);
    }

    /** The register, the newest first. */
    public List<DestroyedDocument> register(int from, int howMany) {
        duty.mustKeepRecords();
        return register.newest(from, howMany);
    }

    private static <T extends Identified> Map<Long, T> byId(Collection<T> things) {
        return things.stream().collect(Collectors.toMap(Identified::getId, Function.identity()));
    }
}
