package org.passerelle.content.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.people.Person;

class MentionsTest {

    @Test
    void aHandleAfterAnAtSignIsAMentionWhateverStandsAround() {
        assertThat(Mentions.in("@ada.tremblay, (@bruno.gagnon) et «\u00a0@chantal.roy\u00a0»."))
                .containsExactly("ada.tremblay", "bruno.gagnon", "chantal.roy");
    }

    @Test
    void aFullStopEndsTheSentenceNotTheHandle() {
        assertThat(Mentions.in("Merci @ada.tremblay.")).containsExactly("ada.tremblay");
    }

    @Test
    void capitalsAndRepetitionDoNotMakeAnotherColleague() {
        assertThat(Mentions.in("@Ada.Tremblay @ada.tremblay")).containsExactly("ada.tremblay");
    }

    @Test
    void anAddressMentionsNobody() {
        assertThat(
                        Mentions.in(
                                "ada@tremblay.qc.ca, https://example.org/@ada et é@ada, @, @@ ou ad-@ada"))
                .isEmpty();
    }

    @Test
    void aTextIsCutAtKnownColleaguesOnly() {
        Person bruno = new Person("bruno.gagnon", "Bruno", "Gagnon");

        assertThat(Mentions.cut("Oui @bruno.gagnon et @personne!", Map.of("bruno.gagnon", bruno)))
                .containsExactly(
                        new Spoken("Oui ", null),
                        new Spoken("@bruno.gagnon", bruno),
                        new Spoken(" et @personne!", null));
    }
}
