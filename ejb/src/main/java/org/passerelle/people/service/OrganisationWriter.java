package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;

/** Makes and describes organisations; once all are there, says which took over from which. */
@Dependent
class OrganisationWriter implements RowWriter {

    @Inject Organisations organisations;

    @Override
    public void write(List<DirectoryRow> batch, KnownDirectory known, Tally tally) {
        for (DirectoryRow row : batch) {
            Organisation found = organisations.findByAcronym(row.text("acronyme")).orElse(null);
            tally.note(found == null, found != null && !says(row, found));
            Organisation organisation = found == null ? organisations.add(made(row)) : found;
            organisation.describe(
                    row.text("nom"),
                    row.text("nom_anglais"),
                    OrganisationRules.KINDS.get(row.text("genre")),
                    row.day("depuis"));
        }
    }

    @Override
    public void writeLinks(List<DirectoryRow> batch, KnownDirectory known) {
        for (DirectoryRow row : batch) {
            String heir = row.text("remplacee_par");
            organisations
                    .findByAcronym(row.text("acronyme"))
                    .orElseThrow()
                    .abolish(
                            row.day("jusqu_a"),
                            heir == null ? null : organisations.findByAcronym(heir).orElseThrow());
        }
    }

    private Organisation made(DirectoryRow row) {
        return new Organisation(
                row.text("acronyme"),
                row.text("nom"),
                OrganisationRules.KINDS.get(row.text("genre")),
                row.day("depuis"));
    }

    private boolean says(DirectoryRow row, Organisation organisation) {
        Organisation heir = organisation.getSuccessor();
        return organisation.getName().equals(row.text("nom"))
                && Objects.equals(organisation.getEnglishName(), row.text("nom_anglais"))
                && organisation.getKind() == OrganisationRules.KINDS.get(row.text("genre"))
                && Objects.equals(organisation.getSince(), row.day("depuis"))
                && Objects.equals(organisation.getUntil(), row.day("jusqu_a"))
                && Objects.equals(
                        heir == null ? null : heir.getAcronym(), row.text("remplacee_par"));
    }
}
