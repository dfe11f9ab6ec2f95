package org.passerelle.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an administrator is told of the files she hands in. */
class DirectoryRulesTest {

    private static final String EMPLOYEES = String.join(",", DirectoryFile.EMPLOYEES.columns());

    private final KnownDirectory known =
            new KnownDirectory(
                    Map.of("MSAN", 1L, "MTR", 2L),
                    Map.of(1L, Map.of("Direction de la prévention", 11L)),
                    Set.of("ada.tremblay"));

    @Test
    void aFileIsKnownByItsColumnsInAnyOrder() {
        assertThat(DirectoryFile.recognisedBy(List.of("unite_parente", "organisation", "unite")))
                .contains(DirectoryFile.UNITS);
        assertThat(DirectoryFile.recognisedBy(List.of("unite", "organisation"))).isEmpty();
    }

    @Test
    void everythingWrongIsSaidByLine() {
        assertThat(
                        problems(
                                EMPLOYEES,
                                "ada.tremblay,Ada,Tremblay,ada@sante.exemple,MSAN,Direction de la prévention,Conseillère,,Québec,fr,2023-04-01,chutes|hiver,Bonjour,",
                                "Zoé,Zoé,,zoe,XYZ,,Agente,,,es,hier,,,chef"))
                .containsExactly(
                        "3 import.notAHandle [Zoé]",
                        "3 import.missing [nom]",
                        "3 import.notAnAddress [zoe]",
                        "3 import.noOrganisation [XYZ]",
                        "3 import.notOneOf [langue, es, en, fr]",
                        "3 import.notADay [depuis, hier]",
                        "3 import.notOneOf [roles, chef, administration, archives, moderation, rh]");
    }

    @Test
    void theSamePersonTwiceInAFileIsRefused() {
        String row = "bruno.gagnon,Bruno,Gagnon,,MTR,,Ingénieur,,,,2026-09-14,,,";

        assertThat(problems(EMPLOYEES, row, row))
                .containsExactly("3 import.twice [bruno.gagnon, 2]");
    }

    @Test
    void aUnitMayComeBeforeTheOneItIsAPartOf() {
        assertThat(
                        problems(
                                "organisation,unite,unite_parente",
                                "MTR,Service des ponts,Direction des routes",
                                "MTR,Direction des routes,"))
                .isEmpty();
    }

    @Test
    void aUnitIsNeverAboveItself() {
        assertThat(
                        problems(
                                "organisation,unite,unite_parente",
                                "MTR,Ponts,Routes",
                                "MTR,Routes,Ponts"))
                .containsExactlyInAnyOrder(
                        "2 import.aboveItself [Ponts]", "3 import.aboveItself [Routes]");
    }

    @Test
    void aUnitOfAnotherOrganisationIsNotKnown() {
        assertThat(
                        problems(
                                String.join(",", DirectoryFile.ASSIGNMENTS.columns()),
                                "ada.tremblay,MTR,Direction de la prévention,Agente,2015-02-16,2010-01-01"))
                .containsExactly(
                        "2 import.noUnit [Direction de la prévention, MTR]",
                        "2 import.endsBeforeItBegins [2010-01-01, 2015-02-16]");
    }

    @Test
    void whatASpreadsheetSavesWithSemicolonsAndAMarkIsRead() {
        assertThat(problems("\uFEFForganisation;unite;unite_parente", "MTR;Ponts, quais et bacs;"))
                .isEmpty();
    }

    @Test
    void aCommaOutsideQuotesIsPointedAt() {
        assertThat(problems("organisation,unite,unite_parente", "MTR,Ponts, quais et bacs,"))
                .containsExactly("2 import.tooManyCells []");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedRatherThanMisread() {
        assertThat(
                        problems(
                                StandardCharsets.ISO_8859_1,
                                "organisation,unite,unite_parente",
                                "MTR,Sécurité,"))
                .singleElement()
                .asString()
                .contains("import.unreadable");
    }

    private List<String> problems(String... lines) {
        return problems(StandardCharsets.UTF_8, lines);
    }

    private List<String> problems(Charset charset, String... lines) {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(charset);
        DirectoryTable table = new DirectoryTable(() -> new ByteArrayInputStream(bytes));
        ImportProblems problems = new ImportProblems();
        try {
            DirectoryFile file = DirectoryFile.recognisedBy(table.header()).orElseThrow();
            RowRules rules = RowRules.of(file, known, problems);
            table.eachBatch(batch -> batch.forEach(rules::look));
            rules.checkWhole();
        } catch (UnreadableTableException e) {
            problems.add(e.line(), "import.unreadable");
        }
        List<String> said = new ArrayList<>();
        problems.first()
                .forEach(
                        problem ->
                                said.add(
                                        problem.line()
                                                + " "
                                                + problem.key()
                                                + " "
                                                + problem.arguments()));
        return said;
    }
}
