package org.passerelle.example.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A report as an OpenDocument text, written as plain XML. */
public final class OdtFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private OdtFile() {}

    public static byte[] of(Report report) throws IOException {
        Zip zip = new Zip();
        zip.addPlain("mimetype", bytes(TYPE));
        zip.add("content.xml", bytes(content(report)));
        zip.add("meta.xml", bytes(meta(report)));
        zip.add("META-INF/manifest.xml", bytes(manifest()));
        return zip.finish();
    }

    private static String content(Report report) {
        StringBuilder text = new StringBuilder();
        heading(text, 1, report.title());
        paragraph(text, report.author() + ", " + report.date());
        for (Report.Section section : report.sections()) {
            heading(text, 2, section.heading());
            section.paragraphs().forEach(paragraph -> paragraph(text, paragraph));
            if (!section.points().isEmpty()) {
                text.append("<text:list>");
                for (String point : section.points()) {
                    text.append("<text:list-item>");
                    paragraph(text, point);
                    text.append("</text:list-item>");
                }
                text.append("</text:list>");
            }
        }
        return START
                + """
                <office:document-content office:version="1.2"
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
                <office:body><office:text>%s</office:text></office:body>\
                </office:document-content>
                """
                        .formatted(text);
    }

    private static void heading(StringBuilder text, int level, String heading) {
        text.append("<text:h text:outline-level=\"").append(level).append("\">");
        text.append(escaped(heading)).append("</text:h>");
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        text.append("<text:p>").append(escaped(paragraph)).append("</text:p>");
    }

    private static String meta(Report report) {
        return START
                + """
                <office:document-meta office:version="1.2"
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>\
                <dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:language>%s-CA</dc:language><meta:creation-date>%sT12:00:00</meta:creation-date>\
                </office:meta></office:document-meta>
                """
                        .formatted(
                                escaped(report.title()),
                                escaped(report.author()),
                                report.language(),
                                report.date());
    }

    private static String manifest() {
        return START
                + """
                <manifest:manifest manifest:version="1.2"
                 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>
                """
                        .formatted(TYPE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
