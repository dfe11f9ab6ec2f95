package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Unit;
import org.passerelle.people.Units;

/** Makes units; once all are there, puts each under the one it is a part of. */
@Dependent
class UnitWriter implements RowWriter {

    @Inject Organisations organisations;
    @Inject Units units;

    @Override
    public void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally) {
        for (DirectoryRow row : batch) {
            String name = row.text("unite");
            Organisation organisation =
                    organisations.get(known.organisation(row.text("organisation")));
            Unit unit = units.findNamed(organisation, name).orElse(null);
            tally.note(unit == null, unit != null && !says(row, unit));
            if (unit == null) {
                units.add(new Unit(organisation, name, null));
            }
        }
    }

    @Override
    public void writeLinks(List<DirectoryRow> batch, KnownDirectory known) {
        for (DirectoryRow row : batch) {
            Organisation organisation =
                    organisations.get(known.organisation(row.text("organisation")));
            String parent = row.text("unite_parente");
            units.findNamed(organisation, row.text("unite"))
                    .orElseThrow()
                    .moveUnder(
                            parent == null
                                    ? null
                                    : units.findNamed(organisation, parent).orElseThrow());
        }
    }

    private static boolean says(DirectoryRow row, Unit unit) {
        String parent = unit.getParent() == null ? null : unit.getParent().getName();
        return Objects.equals(parent, row.text("unite_parente"));
    }
}
