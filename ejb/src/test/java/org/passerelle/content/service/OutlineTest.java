package org.passerelle.content.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.content.service.Outline.Heading;

class OutlineTest {

    @Test
    void headingsCanBePointedAtEvenWhenTwoSayTheSame() {
        Outline outline =
                Outline.of(
                        "Lexique",
                        "<h2>À l’été &amp; l’hiver</h2><p>a</p><h3>Lieux</h3><h3>Lieux</h3>");

        assertThat(outline.getHeadings())
                .containsExactly(
                        new Heading(2, "section-a-l-ete-l-hiver", "À l’été & l’hiver"),
                        new Heading(3, "section-lieux", "Lieux"),
                        new Heading(3, "section-lieux-2", "Lieux"));
        assertThat(outline.getHtml())
                .contains("<h2 id=\"section-a-l-ete-l-hiver\">")
                .contains("<h3 id=\"section-lieux-2\">Lieux</h3>");
    }

    @Test
    void aTableIsNamedByItsCaptionOrElseByTheHeadingAboveIt() {
        Outline outline =
                Outline.of(
                        "Page",
                        "<table><caption>Calendrier</caption><tbody><tr><td>1</td></tr></tbody></table>"
                                + "<h2>Suites $1 \\ \"fin\"</h2><table><tbody><tr><td>2</td></tr></tbody></table>");

        assertThat(outline.getHtml())
                .contains("aria-label=\"Calendrier\"><table>")
                .contains("aria-label=\"Suites $1 \\ &quot;fin&quot;\"><table>")
                .endsWith("</table></div>");
    }
}
