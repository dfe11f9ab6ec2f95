package org.passerelle.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages have no text (bundles do), no style (CSS does) and no script (files do). */
class PagesTest {

    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private final List<Path> pages = Sources.under(Sources.PAGES, ".xhtml");

    @Test
    void pagesHaveNoText() {
        for (Path page : pages) {
            String words = EXPRESSION.matcher(Sources.read(page)).replaceAll("");
            words = MARKUP.matcher(words).replaceAll(" ").replace("Passerelle", "");
            assertThat(words.replaceAll("&[#\\w]+;", ""))
                    .as(page.toString())
                    .doesNotContainPattern("\\p{L}{2,}");
        }
    }

    @Test
    void attributesThatPeopleReadComeFromABundle() {
        Pattern readByPeople =
                Pattern.compile(
                        "\\s(?:title|alt|label|placeholder|aria-label|hint|text)=\"(\\p{L}[^\"#]*)\"");
        for (Path page : pages) {
            Matcher sentence = readByPeople.matcher(Sources.read(page));
            assertThat(sentence.find() ? sentence.group(1) : "").as(page.toString()).isEmpty();
        }
    }

    @Test
    void pagesHaveNoStyle() {
        for (Path page : pages) {
            assertThat(Sources.read(page))
                    .as(page.toString())
                    .doesNotContainPattern("\\sstyle=|<style");
        }
    }

    @Test
    void pagesHaveNoScript() {
        for (Path page : pages) {
            assertThat(Sources.read(page))
                    .as(page.toString())
                    .doesNotContainPattern(
                            "\\son(?!\\w*[-:])[a-z]+=\"|<script>|javascript:|h:commandLink|f:ajax");
        }
    }

    @Test
    void onlyTheTagForRichTextWritesMarkup() {
        for (Path page : pages) {
            if (!page.endsWith("tags/rich.xhtml")) {
                assertThat(Sources.read(page))
                        .as(page.toString())
                        .doesNotContain("escape=\"false\"");
            }
        }
    }

    @Test
    void noPageIsIncludedByAnExpression() {
        for (Path page : pages) {
            assertThat(Sources.read(page))
                    .as(page.toString())
                    .doesNotContainPattern("<ui:include[^>]*#\\{|template=\"[^\"]*#\\{");
        }
    }

    @Test
    void theTemplateHasNoForm() {
        for (Path template : Sources.under(Sources.PAGES.resolve("WEB-INF/templates"), ".xhtml")) {
            assertThat(Sources.read(template)).as(template.toString()).doesNotContain("<h:form");
        }
    }

    @Test
    void coloursHaveNamesEverywhereButAmongTheTokens() {
        for (Path sheet : Sources.under(Sources.PAGES.resolve("resources"), ".css")) {
            if (!sheet.endsWith("tokens.css")) {
                assertThat(Sources.read(sheet))
                        .as(sheet.toString())
                        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
            }
        }
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        for (Path sheet : Sources.under(Sources.PAGES.resolve("resources"), ".css")) {
            assertThat(Sources.read(sheet)).as(sheet.toString()).doesNotContain("url(http");
        }
    }
}
