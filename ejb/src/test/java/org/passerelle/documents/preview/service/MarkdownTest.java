package org.passerelle.documents.preview.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void whatPeopleWriteIsShaped() {
        assertThat(
                        Markdown.toHtml(
                                "## Suites\n\n- Sabler\n- **Relire**\n\n| Quoi | Qui |\n|---|---|\n| Sel | Ada |\n"))
                .contains(
                        "<h2>Suites</h2>",
                        "<li>Sabler</li>",
                        "<strong>Relire</strong>",
                        "<td>Ada</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "![x](https://ailleurs.example/pixel.png)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<https://ailleurs.example/\"onmouseover=alert(1)>",
                "<svg onload=alert(1)>"
            })
    void nothingInItActsOrFetches(String attack) {
        assertThat(Markdown.toHtml(attack))
                .doesNotContain(
                        "<script",
                        "<img",
                        "<svg",
                        "href=\"javascript",
                        "href=\"data",
                        " onmouseover=\"");
    }

    @Test
    void manyMarksInOneAnotherDoNotHoldItUp() {
        assertThat(Markdown.toHtml(">".repeat(20_000) + " fin")).contains("fin");
        assertThat(Markdown.toHtml("[".repeat(20_000) + "fin")).contains("fin");
    }
}
