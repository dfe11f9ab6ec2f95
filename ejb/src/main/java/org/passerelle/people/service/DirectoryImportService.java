package org.passerelle.people.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.passerelle.common.Activity;
import org.passerelle.people.Organisations;
import org.passerelle.people.Persons;
import org.passerelle.people.Units;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.service.CurrentAccount;

/**
 * Brings the directory of the government in, from the files that its human resources export. A file
 * is first read through; if anything in it is wrong, all that is wrong is said and nothing is
 * imported. Importing the same file again changes nothing: an acronym, a unit's name and a person's
 * handle say who is who. One file is one transaction.
 */
@Stateless
public class DirectoryImportService {

    @Inject Organisations organisations;
    @Inject Units units;
    @Inject Persons persons;
    @Inject OrganisationWriter organisationWriter;
    @Inject FormerNameWriter formerNameWriter;
    @Inject UnitWriter unitWriter;
    @Inject EmployeeWriter employeeWriter;
    @Inject AssignmentWriter assignmentWriter;
    @Inject CurrentAccount me;
    @Inject Event<Activity> activities;

    /** Which kind of file this is; empty when its header is not known. */
    public Optional<DirectoryFile> recognise(DirectorySource source) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        try {
            return DirectoryFile.recognisedBy(new DirectoryTable(source).header());
        } catch (UnreadableTableException e) {
            return Optional.empty();
        }
    }

    /** Imports a file, or says what is wrong with it. */
    public ImportReport importFile(String fileName, DirectorySource source) {
        me.mustHave(Account.Duty.ADMINISTRATION);
        DirectoryTable table = new DirectoryTable(source);
        ImportProblems problems = new ImportProblems();
        Optional<DirectoryFile> file = recognise(source);
        if (file.isEmpty()) {
            problems.add(0, "import.unknownFile");
            return ImportReport.refused(fileName, null, problems);
        }
        KnownDirectory known = known();
        check(table, RowRules.of(file.get(), known, problems), problems);
        if (problems.any()) {
            return ImportReport.refused(fileName, file.get(), problems);
        }
        Tally tally = write(table, file.get(), known);
        activities.fire(new DirectoryImported(file.get(), me.id()));
        return ImportReport.done(fileName, file.get(), tally);
    }

    private static void check(DirectoryTable table, RowRules rules, ImportProblems problems) {
        try {
            table.eachBatch(batch -> batch.forEach(rules::look));
            rules.checkWhole();
        } catch (UnreadableTableException e) {
            problems.add(e.line(), "import.unreadable");
        }
    }

    private Tally write(DirectoryTable table, DirectoryFile file, KnownDirectory known) {
        RowWriter writer = writerOf(file);
        Tally tally = new Tally();
        table.eachBatch(
                batch -> {
                    writer.write(batch, known, tally);
                    persons.flushAndForget();
                });
        table.eachBatch(
                batch -> {
                    writer.writeLinks(batch, known);
                    persons.flushAndForget();
                });
        return tally;
    }

    private RowWriter writerOf(DirectoryFile file) {
        return switch (file) {
            case ORGANISATIONS -> organisationWriter;
            case FORMER_NAMES -> formerNameWriter;
            case UNITS -> unitWriter;
            case EMPLOYEES -> employeeWriter;
            case ASSIGNMENTS -> assignmentWriter;
        };
    }

    private KnownDirectory known() {
        return new KnownDirectory(
                KnownDirectory.byAcronym(organisations.all()), units.numbers(), persons.handles());
    }
}
