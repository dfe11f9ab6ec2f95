package org.passerelle.example.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are text, in several writings and conventions. */
final class TextFormats {

    /** Enough of a language for its writing to be guessed. */
    private static final String CONTEXT =
            "À l’été, les élèves européens ont déjà reçu la réponse du ministère. Où êtes-vous allés\u00a0? ";

    private TextFormats() {}

    static Map<String, byte[]> with(String phrase) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("utf-8.txt", phrase.getBytes(UTF_8));
        files.put("utf-16.txt", phrase.getBytes(UTF_16));
        files.put(
                "windows.txt",
                (CONTEXT.repeat(5) + phrase).getBytes(Charset.forName("windows-1252")));
        text(files, "notes.md", "# Titre\n\n- **" + phrase + "**\n");
        text(files, "table.csv", "nom,valeur\nA,\"" + phrase + "\"\n");
        text(files, "table.tsv", "nom\tvaleur\nA\t" + phrase + "\n");
        text(files, "données.json", "{\"nom\": \"" + phrase + "\"}");
        text(files, "données.xml", "<?xml version='1.0'?><a><b>" + phrase + "</b></a>");
        text(files, "page.html", html("", phrase));
        text(files, "page.xhtml", html(" xmlns='http://www.w3.org/1999/xhtml'", phrase));
        text(files, "lettre.rtf", "{\\rtf1\\ansi\\ansicpg1252\\pard " + rtf(phrase) + "\\par}");
        text(files, "service.log", "2026-11-22 12:00:00 INFO " + phrase + "\n");
        text(files, "réglages.properties", "# réglages\nnom=" + phrase + "\n");
        text(files, "réglages.yaml", "nom: \"" + phrase + "\"\n");
        text(files, "requête.sql", "SELECT 1; -- " + phrase + "\n");
        text(files, "sous-titres.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + phrase + "\n");
        text(
                files,
                "article.tex",
                "\\documentclass{article}\\begin{document}" + phrase + "\\end{document}");
        text(
                files,
                "réunion.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:"
                        + phrase
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        text(
                files,
                "contact.vcf",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nNOTE:" + phrase + "\r\nEND:VCARD\r\n");
        text(
                files,
                "nouvelles.rss",
                "<?xml version='1.0'?><rss version='2.0'><channel><title>N</title><link>http://n</link>"
                        + "<description>d</description><item><title>"
                        + phrase
                        + "</title><link>http://n/1</link><description>x</description></item></channel></rss>");
        text(
                files,
                "dessin.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><text x='1' y='9'>"
                        + phrase
                        + "</text></svg>");
        text(
                files,
                "lieux.kml",
                "<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>"
                        + phrase
                        + "</name></Placemark></kml>");
        text(
                files,
                "livre.fb2",
                "<?xml version='1.0' encoding='UTF-8'?><FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'>"
                        + "<body><section><p>"
                        + phrase
                        + "</p></section></body></FictionBook>");
        return files;
    }

    private static void text(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(UTF_8));
    }

    private static String html(String namespace, String phrase) {
        return "<html"
                + namespace
                + "><head><title>Titre</title><meta charset='utf-8'/></head><body><p>"
                + phrase
                + "</p></body></html>";
    }

    private static String rtf(String phrase) {
        StringBuilder coded = new StringBuilder();
        phrase.chars().forEach(c -> coded.append(c < 128 ? (char) c + "" : "\\u" + c + "?"));
        return coded.toString();
    }
}
