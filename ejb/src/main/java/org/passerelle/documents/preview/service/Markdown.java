package org.passerelle.documents.preview.service;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.passerelle.content.service.RichText;

/**
 * Shows Markdown with the elements that the house knows. HTML written in it is shown as it is
 * written; whatever comes out passes the same rules as what people write here.
 */
final class Markdown {

    private static final int DEEPEST = 30;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();

    private Markdown() {}

    static String toHtml(String text) {
        return RichText.clean(RENDERER.render(PARSER.parse(text)));
    }
}
