package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;

/** Notes the names that organisations bore. */
@Dependent
class FormerNameWriter implements RowWriter {

    @Inject Organisations organisations;

    @Override
    public void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally) {
        for (DirectoryRow row : batch) {
            Organisation organisation =
                    organisations.get(known.organisation(row.text("organisation")));
            boolean isNew =
                    organisation.remember(
                            row.text("acronyme"),
                            row.text("nom"),
                            row.day("depuis"),
                            row.day("jusqu_a"));
            tally.note(isNew, false);
        }
    }
}
