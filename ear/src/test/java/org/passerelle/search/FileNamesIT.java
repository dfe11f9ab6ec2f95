package org.passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;

/** Files are called as programs and habits want it; people look for the words in the name. */
class FileNamesIT {

    private final Caller ada = Cast.ada();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilan_hivernal_du_fleuve-2031.txt | bilan hivernal fleuve",
                "PlanNavetteFluviale2032.txt       | plan navette fluviale 2032",
                "C-926_projet_de_loi.txt           | C-926",
                "tarif.riverain.v2.txt             | tarif riverain",
                "2033-04-30_Ordre_du_jour.txt      | 30 avril 2033",
            })
    void aFileIsFoundByTheWordsOfItsName(String fileName, String question) {
        long document = Cast.deposit(ada, null, fileName, "Tout est dans le nom");
        Cast.allIsIndexed();

        assertThat(Cast.finds(ada, question, document)).as(question).isTrue();
        assertThat(Cast.finds(ada, fileName, document)).as(fileName).isTrue();
    }
}
