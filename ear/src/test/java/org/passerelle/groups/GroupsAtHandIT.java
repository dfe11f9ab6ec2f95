package org.passerelle.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** Farid is in every group there is: his navigation stays as short as anybody's. */
class GroupsAtHandIT {

    private static final int AT_HAND = 8;
    private static final String FARTHEST = "depuis=2147483647";

    private final Caller farid = Cast.farid();

    @BeforeEach
    void faridIsEverywhere() throws Exception {
        Sql.execute(
                "INSERT INTO membership (id, version, group_id, person_id, role, state, since)"
                        + " SELECT -g.id, 1, g.id, p.id, 'MEMBER', 'ACTIVE', UTC_TIMESTAMP(6)"
                        + " FROM working_group g JOIN person p ON p.handle = 'farid.benali'"
                        + " WHERE NOT EXISTS (SELECT 1 FROM membership m"
                        + " WHERE m.group_id = g.id AND m.person_id = p.id)");
    }

    @AfterEach
    void faridIsWhereHeWas() throws Exception {
        Sql.execute("DELETE FROM membership WHERE id < 0");
    }

    @Test
    void eightGroupsAreAtHandAndTheRestAClickAway() throws Exception {
        long all =
                Sql.number(
                        "SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id"
                                + " WHERE p.handle = 'farid.benali' AND m.state = 'ACTIVE'");
        assertThat(all).isGreaterThan(AT_HAND);

        Document home = page("/accueil");

        assertThat(home.select("#navigation a[href*=groupe?id=]")).hasSize(AT_HAND);
        assertThat(home.select("#navigation a[href$=#mes-groupes]").text())
                .isEqualTo("Tous mes groupes" + all);
        assertThat(home.select("section[aria-labelledby=groupes] li")).hasSize(AT_HAND);
        assertThat(page("/groupes").select("section[aria-labelledby=mes-groupes] li.card"))
                .hasSize((int) all);
    }

    @Test
    void theGroupThatIsLookedAtKeepsItsTab() throws Exception {
        long last =
                Sql.number(
                        "SELECT g.id FROM working_group g JOIN membership m ON m.group_id = g.id"
                                + " JOIN person p ON p.id = m.person_id"
                                + " WHERE p.handle = 'farid.benali' AND m.state = 'ACTIVE'"
                                + " ORDER BY g.name DESC LIMIT 1");

        Document wiki = page("/wiki?groupe=" + last);

        assertThat(wiki.select("nav.tabs a[aria-current=page]").attr("href"))
                .endsWith("groupe=" + last);
    }

    /** As one would ask for them who had all the time in the world. */
    @Test
    void whatChangedInHisGroupsIsListedTheNewestFirstPageAfterPage() throws Exception {
        List<String> all =
                Sql.texts(
                        "SELECT c.id FROM content c JOIN membership m ON m.group_id = c.home_id"
                                + " JOIN person p ON p.id = m.person_id"
                                + " WHERE p.handle = 'farid.benali' AND m.state = 'ACTIVE'"
                                + " AND c.state = 'PUBLISHED' ORDER BY c.changed_at DESC, c.id DESC");
        List<String> listed = new ArrayList<>();
        for (int from = 0; from < 80; from += 20) {
            Document page = page("/accueil?onglet=groupes&depuis=" + from);
            page.select("article.entry h3 a")
                    .forEach(title -> listed.add(title.attr("href").replaceFirst(".*id=", "")));
        }

        assertThat(all).hasSizeGreaterThan(80);
        assertThat(listed).isEqualTo(all.subList(0, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accueil?", "/accueil?onglet=groupes&"})
    void farBeyondTheLastThereIsNothing(String list) {
        assertThat(page(list + "depuis=0").select("article.entry")).isNotEmpty();
        assertThat(page(list + FARTHEST).select("article.entry")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accueil?",
                "/accueil?onglet=groupes&",
                "/alertes?",
                "/documents?rayon=communs&",
                "/documents/corbeille?"
            })
    void nobodyIsTooFarInAList(String list) {
        assertThat(farid.get(list + FARTHEST).statusCode()).isEqualTo(200);
    }

    private Document page(String path) {
        return Jsoup.parse(farid.get(path).body());
    }
}
