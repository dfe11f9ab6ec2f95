package org.passerelle.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet shows what was written, and runs none of it. */
class ResultsTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Budget 2026      | \"Budget 2026\"",
                "dit \"net\"      | \"dit \"\"net\"\"\"",
                "=1+1             | \"'=1+1\"",
                "@SUM(A1)         | \"'@SUM(A1)\"",
                "+33              | \"'+33\"",
                "a;b              | \"a;b\""
            })
    void aCellIsText(String written, String cell) {
        assertThat(ResultsTable.cell(written)).isEqualTo(cell);
    }
}
