package org.passerelle.documents.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aSemicolonOrAQuoteStaysInItsCell() {
        assertThat(Csv.line(List.of("Entente; annexe", "dite « A\" »", 3)))
                .isEqualTo("\"Entente; annexe\";\"dite « A\"\" »\";3\r\n");
    }

    @Test
    void aTitleIsNeverAFormula() {
        assertThat(Csv.line(List.of("=HYPERLINK(\"x\")", "-1+1", "@SUM")))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\";'-1+1;'@SUM\r\n");
    }
}
