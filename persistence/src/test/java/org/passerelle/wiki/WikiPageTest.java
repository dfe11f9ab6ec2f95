package org.passerelle.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.passerelle.content.StaleEditException;
import org.passerelle.people.Person;

class WikiPageTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T14:00:00Z");

    private final Person ada = new Person("ada.tremblay", "Ada", "Tremblay");
    private final Person bruno = new Person("bruno.gagnon", "Bruno", "Gagnon");
    private final WikiPage page =
            new WikiPage("Lexique", "<p>Déglaçant</p>", "fr", null, ada, MONDAY);

    @Test
    void eachSaveIsARevisionByItsWriter() {
        page.revise(1, "Lexique d’hiver", "<p>Fondant</p>", "fr", "Un seul mot", bruno, TUESDAY);

        assertThat(page.getTitle()).isEqualTo("Lexique d’hiver");
        assertThat(page.getCurrent().getNumber()).isEqualTo(2);
        assertThat(page.getCurrent().getSummary()).isEqualTo("Un seul mot");
        assertThat(page.getAuthor()).isSameAs(ada);
        assertThat(page.getChangedBy()).isSameAs(bruno);
        assertThat(page.getActiveAt()).isEqualTo(TUESDAY);
    }

    @Test
    void whoBeganWithAnOlderRevisionIsToldAndChangesNothing() {
        page.revise(1, "Lexique", "<p>Fondant</p>", "fr", "", bruno, TUESDAY);

        assertThatThrownBy(() -> page.revise(1, "Autre", "<p>Sel</p>", "fr", "", ada, TUESDAY))
                .isInstanceOf(StaleEditException.class);
        assertThat(page.getCurrent().getHtml()).isEqualTo("<p>Fondant</p>");
        assertThat(page.getTitle()).isEqualTo("Lexique");
    }

    @Test
    void aRevisionTellsTheSearchThatThePageIsNewer() {
        long before = page.getSearchVersion();

        page.revise(1, "Lexique", "<p>Fondant</p>", "fr", "", bruno, TUESDAY);

        assertThat(page.getSearchVersion()).isGreaterThan(before);
    }

    @Test
    void aPageOfTheCommonsIsForEveryone() {
        assertThat(page.getAudience()).containsExactly("all");
    }
}
