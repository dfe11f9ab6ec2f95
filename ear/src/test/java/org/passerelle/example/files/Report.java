package org.passerelle.example.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a file says, whatever its format. */
public record Report(
        String title,
        String author,
        LocalDate date,
        String language,
        List<Section> sections,
        Table figures) {

    /** A heading with its paragraphs and, below them, points; perhaps on a page of its own. */
    public record Section(
            String heading, List<String> paragraphs, List<String> points, boolean onNewPage) {}

    /** Figures in rows under a header. */
    public record Table(List<String> header, List<List<String>> rows) {}

    /** The same report with one more paragraph in a section, counted from 1. */
    public Report withParagraph(int section, String paragraph) {
        Section before = sections.get(section - 1);
        List<String> paragraphs = new ArrayList<>(before.paragraphs());
        paragraphs.add(paragraphs.size() / 2, paragraph);
        List<Section> changed = new ArrayList<>(sections);
        changed.set(
                section - 1,
                new Section(before.heading(), paragraphs, before.points(), before.onNewPage()));
        return new Report(title, author, date, language, changed, figures);
    }

    public boolean isFrench() {
        return language.equals("fr");
    }
}
