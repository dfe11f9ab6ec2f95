package org.passerelle.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.people.Organisation;

/** An old name of a ministry leads to the one of today. */
class MinistryNamesTest {

    private final Organisation health = ministry("MSAN", "Ministère de la Santé");
    private final Organisation regions = ministry("MAMR", "Ministère des Affaires municipales");
    private final Organisation gone = ministry("MDR", "Ministère du Développement régional");
    private final MinistryNames names;

    MinistryNamesTest() {
        regions.remember("MAMROT", "Affaires municipales et Occupation du territoire", null, null);
        gone.abolish(LocalDate.now().minusYears(3), regions);
        names = MinistryNames.of(List.of(health, regions, gone));
    }

    @Test
    void anOldAcronymInAQuestionFindsWhoBearsANewOne() {
        MinistryNote note = names.in("plan du mamrot 2019").orElseThrow();

        assertThat(note.ministry()).isSameAs(regions);
        assertThat(note.typed()).isEqualTo("MAMROT");
        assertThat(note.former()).isTrue();
    }

    @Test
    void anAbolishedMinistryLeadsToItsSuccessor() {
        assertThat(names.in("M.D.R.").orElseThrow().ministry()).isSameAs(regions);
        assertThat(names.holding("MDR")).containsExactly(gone, regions);
    }

    @Test
    void aPresentNameIsSaidOnlyWhenItIsTheWholeQuestion() {
        assertThat(names.in("ministere de la sante").orElseThrow().former()).isFalse();
        assertThat(names.in("plan du MSAN")).isEmpty();
        assertThat(names.in("santé")).isEmpty();
    }

    @Test
    void partOfANameIsEnoughForAnOperator() {
        assertThat(names.holding("santé")).containsExactly(health);
        assertThat(names.holding("mamrot")).containsExactly(regions);
        assertThat(names.holding("x")).isEmpty();
        assertThat(names.holding("introuvable")).isEmpty();
    }

    private static Organisation ministry(String acronym, String name) {
        return new Organisation(
                acronym, name, Organisation.Kind.MINISTRY, LocalDate.of(2000, 1, 1));
    }
}
