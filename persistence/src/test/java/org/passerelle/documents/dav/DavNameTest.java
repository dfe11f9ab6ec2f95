package org.passerelle.documents.dav;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DavNameTest {

    @Test
    void signsThatAComputerRefusesAreReplaced() {
        assertThat(DavName.of("Santé/Transports: bilan?.docx"))
                .isEqualTo("Santé_Transports_ bilan_.docx");
        assertThat(DavName.of("..")).isEqualTo("_");
        assertThat(DavName.of("  Budget d’été.xlsx ")).isEqualTo("Budget d’été.xlsx");
    }

    @Test
    void theYoungerOfTwoNamesakesCarriesItsNumber() {
        String name = DavName.numbered("Budget (2).xlsx", 4711);

        assertThat(name).isEqualTo("Budget (2) (4711).xlsx");
        assertThat(DavName.read(name)).isEqualTo(new DavName.Numbered("Budget (2).xlsx", 4711));
        assertThat(DavName.read("Budget.xlsx")).isNull();
        assertThat(DavName.numbered("LISEZMOI", 7)).isEqualTo("LISEZMOI (7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$Budget.docx",
                ".~lock.Budget.odt#",
                "._Budget.docx",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "~WRD0001.tmp",
                "Budget.docx.sb-1a2b-3c"
            })
    void whatProgramsKeepForThemselvesIsKnownByItsName(String name) {
        assertThat(DavName.isPassing(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget.docx", "Modèle.dotx", "tmp", "Notes ~ 2026.txt", "a.b.c"})
    void whatPeopleWriteIsADocument(String name) {
        assertThat(DavName.isPassing(name)).isFalse();
    }
}
