package org.passerelle.content.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.content.Sensitivity;
import org.passerelle.groups.Principals;

class ReachTest {

    @Test
    void whatIsOrdinaryMayGoToEveryone() {
        assertThat(may(Principals.ALL, Sensitivity.INTERNAL)).isTrue();
    }

    @Test
    void whatIsRestrictedStopsAtAMinistry() {
        assertThat(may(Principals.organisation(3), Sensitivity.RESTRICTED)).isTrue();
        assertThat(may(Principals.ALL, Sensitivity.RESTRICTED)).isFalse();
    }

    @Test
    void whatTellsOfPersonsStopsAtAGroup() {
        assertThat(may(Principals.group(3), Sensitivity.PERSONAL)).isTrue();
        assertThat(may(Principals.organisation(3), Sensitivity.PERSONAL)).isFalse();
    }

    @Test
    void whatIsConfidentialGoesToNamedPersons() {
        assertThat(may(Principals.person(3), Sensitivity.CONFIDENTIAL)).isTrue();
        assertThat(may(Principals.group(3), Sensitivity.CONFIDENTIAL)).isFalse();
    }

    private static boolean may(String principal, Sensitivity sensitivity) {
        return Reach.of(principal).isWithin(Reach.widestFor(sensitivity));
    }
}
