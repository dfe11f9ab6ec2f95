package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.common.web.Words;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.service.OfficialRecordService;
import org.passerelle.people.identity.web.Visitor;

/** The slip of an official record, to be read, printed and handed on. */
@Named
@RequestScoped
public class RecordSlip {

    @Inject OfficialRecordService records;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private long id;
    private String reason;
    private OfficialRecord shown;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
    }

    /** Asked first, so that what may not be seen is not found. */
    public void load() {
        getRecord();
    }

    public void undo() {
        try {
            records.undo(id, reason);
            Answers.done("recordsText", "slip.undone");
            Answers.goTo("/documents/bordereau?id=" + id);
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, "recordsText");
        }
    }

    public OfficialRecord getRecord() {
        if (shown == null) {
            shown = records.get(id);
        }
        return shown;
    }

    public List<TransferSlip.Line> getLines() {
        return new TransferSlip(getRecord()).lines();
    }

    /** What a line says, as people write it; the files that are handed on keep the plain words. */
    public String say(TransferSlip.Line line) {
        Locale locale = visitor.getLocale();
        return switch (line.name()) {
            case "language" -> Locales.nameOf(line.value(), locale);
            case "sensitivity" -> Answers.sentence("recordsText", "sensitivity." + line.value());
            case "retentionOutcome" -> Answers.sentence("recordsText", "outcome." + line.value());
            case "created", "modified", "versionDate", "declared" ->
                    Words.whole(Instant.parse(line.value()), locale);
            case "validFrom", "validUntil", "retentionDue" ->
                    Dates.day(LocalDate.parse(line.value()), locale);
            default -> line.value();
        };
    }

    /** Whether whoever looks may undo it. */
    public boolean isUndoable() {
        return visitor.isRecordsOfficer() && getRecord().isInForce();
    }

    public long getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
