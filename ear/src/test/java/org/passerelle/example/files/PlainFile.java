package org.passerelle.example.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as plain text, or its figures as comma-separated values. */
public final class PlainFile {

    private PlainFile() {}

    public static byte[] text(Report report) {
        StringBuilder text = new StringBuilder(report.title() + "\n");
        text.append(report.author()).append(", ").append(report.date()).append("\n");
        for (Report.Section section : report.sections()) {
            text.append("\n").append(section.heading()).append("\n\n");
            section.paragraphs().forEach(line -> text.append(line).append("\n\n"));
            section.points().forEach(line -> text.append("- ").append(line).append("\n"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] csv(Report report) {
        StringBuilder text = new StringBuilder(line(report.figures().header()));
        report.figures().rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> values) {
        return String.join(",", values) + "\r\n";
    }
}
