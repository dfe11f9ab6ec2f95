package org.passerelle.documents.preview.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePreviewTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theMarkBetweenValuesIsFound(String mark) throws Exception {
        TablePreview table =
                table(
                        "Ville"
                                + mark
                                + "Neige\nMatane"
                                + mark
                                + "\"3 m, 20\"\nGaspé"
                                + mark
                                + "2 m\n");

        assertThat(table.header()).containsExactly("Ville", "Neige");
        assertThat(table.rows().get(0)).containsExactly("Matane", "3 m, 20");
        assertThat(table.more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void accentsAreReadWhateverWroteThem(String charset) throws Exception {
        byte[] file = "Élément;Été\nGaspé;Hiver\n".getBytes(Charset.forName(charset));

        assertThat(TablePreview.of(head(file, 1000)).header()).containsExactly("Élément", "Été");
    }

    @Test
    void aLongFileShowsItsBeginningAndSaysSo() throws Exception {
        TablePreview table = table("Rang,Carré\n" + "12,144\n".repeat(5000));

        assertThat(table.rows()).hasSize(TablePreview.ROWS);
        assertThat(table.more()).isTrue();
    }

    @Test
    void aQuoteThatNeverEndsHidesNothingBeforeIt() throws Exception {
        assertThat(table("Ville,Note\nMatane,bien\nGaspé,\"sans fin\n").rows().get(0))
                .containsExactly("Matane", "bien");
    }

    @Test
    void aShortRowIsFilledUp() throws Exception {
        assertThat(table("A,B,C\n1\n").rows().get(0)).containsExactly("1", "", "");
    }

    @Test
    void aCharacterIsNotCutInTwo() throws Exception {
        assertThat(head("été".getBytes(UTF_8), 4).text()).isEqualTo("ét");
        assertThat(head("a\nb\nc".getBytes(StandardCharsets.US_ASCII), 4).wholeLines())
                .isEqualTo("a\nb\n");
    }

    @Test
    void anEmptyFileIsAnEmptyTable() throws Exception {
        assertThat(table("\n\n").header()).isEmpty();
    }

    private static TablePreview table(String content) throws IOException {
        return TablePreview.of(head(content.getBytes(UTF_8), 256 << 10));
    }

    private static FileHead head(byte[] content, int howMany) throws IOException {
        return FileHead.of(new ByteArrayInputStream(content), howMany);
    }
}
