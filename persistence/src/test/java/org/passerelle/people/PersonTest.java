package org.passerelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Organisation health = ministry("MSAN", "Ministère de la Santé");
    private final Organisation transport = ministry("MTR", "Ministère des Transports");
    private final Person ada = new Person("ada.tremblay", "Ada", "Tremblay");

    @Test
    void aNewPostEndsTheOneBefore() {
        Assignment first = ada.takeUp(health, null, "Agente", day(2020));

        ada.holds(transport, null, "Conseillère", day(2024));

        assertThat(first.getUntil()).isEqualTo(day(2024));
        assertThat(ada.getOrganisation()).isEqualTo(transport);
        assertThat(ada.getAssignments()).hasSize(2);
    }

    @Test
    void theSamePostToldAnewIsCorrectedNotDoubled() {
        ada.holds(health, null, "Agente", day(2020));

        ada.holds(health, null, "Agente de recherche", day(2020));

        assertThat(ada.getAssignments()).singleElement();
        assertThat(ada.getCurrent().getTitle()).isEqualTo("Agente de recherche");
    }

    @Test
    void tellingTheSameTwiceTellsTheSearchNothing() {
        ada.holds(health, null, "Agente", day(2020));
        ada.present("Bonjour", List.of("chutes"));
        ada.reachableAt("ada@sante.exemple", null, "Québec");
        long before = ada.getSearchVersion();

        ada.holds(health, null, "Agente", day(2020));
        ada.present("Bonjour", List.of("chutes"));
        ada.reachableAt("ada@sante.exemple", null, "Québec");
        ada.rename("Ada", "Tremblay");

        assertThat(ada.getSearchVersion()).isEqualTo(before);
    }

    @Test
    void aFormerPostIsRememberedOnce() {
        assertThat(ada.remember(health, null, "Stagiaire", day(2015), day(2016))).isTrue();
        assertThat(ada.remember(health, null, "Stagiaire", day(2015), day(2016))).isFalse();

        assertThat(ada.getCurrent()).isNull();
        assertThat(ada.getAssignments()).hasSize(1);
    }

    @Test
    void whoLeavesHasNoOrganisationAndKeepsHerPast() {
        ada.takeUp(health, null, "Agente", day(2020));

        ada.leave(day(2026));

        assertThat(ada.getOrganisation()).isNull();
        assertThat(ada.getAssignments())
                .singleElement()
                .extracting(Assignment::getUntil)
                .isEqualTo(day(2026));
    }

    @Test
    void aRenamedMinistryRemembersItsName() {
        transport.rename("MMOB", "Ministère de la Mobilité", day(2026));
        transport.remember("MTR", "Ministère des Transports", day(2000), day(2026));

        assertThat(transport.getFormerNames())
                .extracting(FormerName::getAcronym)
                .containsExactly("MTR");
    }

    private static Organisation ministry(String acronym, String name) {
        return new Organisation(acronym, name, Organisation.Kind.MINISTRY, day(2000));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 4, 1);
    }
}
