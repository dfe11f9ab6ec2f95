package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** A page asks the database a few questions, and no more of them when there is more to show. */
class StatementsIT {

    /**
     * No page needs more. Those who wait for work ask too, now and then: the least of a few counts.
     */
    private static final long MOST = 30;

    private static Caller ada;
    private static Caller newcomer;

    @BeforeAll
    static void signIn() throws Exception {
        ada = Cast.ada();
        newcomer =
                Cast.caller(
                        Sql.text(
                                "SELECT MIN(handle) FROM person p JOIN account a ON a.person_id ="
                                        + " p.id WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE"
                                        + " m.person_id = p.id)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accueil",
                "/annuaire",
                "/groupes",
                "/documents",
                "/documents?rayon=communs",
                "/documents?rayon=recents",
                "/wiki",
                "/discussions",
                "/recherche?q=hiver",
                "/recherche?q=merci",
                "/alertes/recherches",
                "/alertes"
            })
    void aListAsksNoMoreForWhoeverHasMuchToSee(String address) throws SQLException {
        long much = statements(ada, address);
        long little = statements(newcomer, address);

        assertThat(much).as("%s, %d for a newcomer", address, little).isLessThanOrEqualTo(MOST);
        assertThat(much - little).as("%s: %d and %d", address, much, little).isLessThanOrEqualTo(4);
    }

    @Test
    void aGroupOfManyAsksNoMoreThanAGroupOfOne() throws SQLException {
        long alone = Cast.openGroup(ada, "Groupe d’une seule personne", "CLOSED");

        assertThat(statements(ada, "/groupes/groupe?id=" + Cast.group(Cast.CLOSED_GROUP)))
                .isLessThanOrEqualTo(MOST)
                .isLessThanOrEqualTo(statements(ada, "/groupes/groupe?id=" + alone) + 6);
    }

    @Test
    void aFolderOfManyDocumentsAsksNoMoreThanAFolderOfOne() throws SQLException {
        long folder = Cast.openGroup(ada, "Groupe aux longs dossiers", "CLOSED");
        long document = Cast.deposit(ada, folder, "seul.txt", "Un seul pour commencer");
        for (String order : new String[] {"nom", "modifie", "par", "taille", "type"}) {
            String address = "/documents?groupe=" + folder + "&tri=" + order;
            long alone = statements(ada, address);
            if (order.equals("nom")) {
                Sql.multiply(document, 2_000);
            }
            assertThat(statements(ada, address))
                    .as("%s, %d for one", address, alone)
                    .isLessThanOrEqualTo(MOST)
                    .isLessThanOrEqualTo(alone + 1);
        }
    }

    /** The newest are at the beginning of an index; the database must not read all to find them. */
    @Test
    void theNewestAreReadWithoutReadingAllThereIs() throws SQLException {
        String[] lists = {"/accueil", "/accueil?onglet=groupes", "/documents", "/wiki"};
        long group = Cast.openGroup(ada, "Groupe aux nombreux documents", "CLOSED");
        long document = Cast.deposit(ada, group, "premier.txt", "Le premier de plusieurs");
        Map<String, Long> before = new LinkedHashMap<>();
        for (String list : lists) {
            before.put(list, least(ada, list, "'ROWS_READ'"));
        }
        Sql.multiply(document, 2_000);
        for (String list : lists) {
            assertThat(least(ada, list, "'ROWS_READ'") - before.get(list))
                    .as("%s, %d rows read before", list, before.get(list))
                    .isLessThan(1_000);
        }
    }

    /**
     * Nor may it walk over what is elsewhere, for somebody in whose many groups there is little.
     */
    @Test
    void quietGroupsAreReadWithoutReadingWhatIsElsewhere() throws SQLException {
        String list = "/accueil?onglet=groupes";
        long elsewhere = Cast.openGroup(ada, "Groupe bavard", "CLOSED");
        long document = Cast.deposit(ada, elsewhere, "bavard.txt", "Le premier de plusieurs");
        Caller member = Cast.elise();
        try {
            quietGroupsOf("elise.bouchard");
            long before = least(member, list, "'ROWS_READ'");
            Sql.multiply(document, 5_000);
            assertThat(least(member, list, "'ROWS_READ'") - before)
                    .as("%d rows read before", before)
                    .isLessThan(1_000);
        } finally {
            Sql.execute("DELETE FROM membership WHERE id < 0");
            Sql.execute("DELETE FROM working_group WHERE id < 0");
        }
    }

    private static void quietGroupsOf(String handle) throws SQLException {
        Sql.execute(
                "INSERT INTO working_group (id, version, name, visibility, created_at, search_version)"
                        + " SELECT -seq, 1, CONCAT('Groupe tranquille ', seq), 'SECRET',"
                        + " UTC_TIMESTAMP(6), 1 FROM seq_1_to_250");
        Sql.execute(
                "INSERT INTO membership (id, version, group_id, person_id, role, state, since)"
                        + " SELECT -seq, 1, -seq, p.id, 'MEMBER', 'ACTIVE', UTC_TIMESTAMP(6)"
                        + " FROM seq_1_to_250 JOIN person p ON p.handle = ?",
                handle);
    }

    @Test
    void aContentAsksNoMoreWhenItHasBeenTalkedAbout() throws SQLException {
        Map<String, Long> contents = new LinkedHashMap<>();
        contents.put("/wiki/page?id=", Cast.write(ada, null, "Sobre", "<p>Peu</p>"));
        contents.put("/discussions/discussion?id=", Cast.discuss(ada, null, "Sobre", "Peu"));
        contents.put(
                "/documents/document?id=", Cast.deposit(ada, null, "sobre.bin", new byte[] {1}));
        for (Map.Entry<String, Long> content : contents.entrySet()) {
            String address = content.getKey() + content.getValue();
            long before = statements(ada, address);
            for (Caller talker : new Caller[] {ada, newcomer, Cast.bruno(), Cast.farid()}) {
                for (int i = 0; i < 5; i++) {
                    Cast.comment(talker, content.getValue(), "Oui, et encore " + i);
                }
            }
            long after = statements(ada, address);

            assertThat(after).as(address).isLessThanOrEqualTo(MOST);
            assertThat(after - before)
                    .as("%s: %d, %d", address, before, after)
                    .isLessThanOrEqualTo(3);
        }
    }

    private static long statements(Caller who, String address) throws SQLException {
        return least(who, address, "'COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE'");
    }

    /**
     * The server counts for everybody: what was just done is first passed on, and of a few visits
     * the least is taken, since whoever looks for work meanwhile asks questions of her own.
     */
    private static long least(Caller who, String address, String counters) throws SQLException {
        Cast.allIsIndexed();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = counted(counters);
            assertThat(who.get(address).statusCode()).as(address).isEqualTo(200);
            least = Math.min(least, counted(counters) - before);
        }
        return least;
    }

    private static long counted(String counters) throws SQLException {
        return Sql.number(
                "SELECT SUM(variable_value) FROM information_schema.global_status WHERE"
                        + " variable_name IN ("
                        + counters
                        + ")");
    }
}
