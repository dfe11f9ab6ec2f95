package org.passerelle.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.people.Organisation;
import org.passerelle.people.Organisations;
import org.passerelle.people.Unit;
import org.passerelle.people.Units;

/** The organisations and units that a batch of rows names, read in two questions. */
@Dependent
class Places {

    @Inject Organisations organisations;
    @Inject Units units;

    private Map<Long, Organisation> organisationsById;
    private Map<Long, Unit> unitsById;

    void load(List<DirectoryRow> batch, KnownDirectory known) {
        organisationsById =
                organisations
                        .withIds(
                                batch.stream()
                                        .map(row -> known.organisation(row.text("organisation")))
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Organisation::getId, Function.identity()));
        unitsById =
                units
                        .withIds(
                                batch.stream()
                                        .map(row -> unitNumber(row, known))
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Unit::getId, Function.identity()));
    }

    Organisation organisation(DirectoryRow row, KnownDirectory known) {
        return organisationsById.get(known.organisation(row.text("organisation")));
    }

    Unit unit(DirectoryRow row, KnownDirectory known) {
        return unitsById.get(unitNumber(row, known));
    }

    private static Long unitNumber(DirectoryRow row, KnownDirectory known) {
        return known.unit(row.text("organisation"), row.text("unite"));
    }
}
