package org.passerelle.example.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Composes believable reports on a subject: the same seed always says the same. A paragraph states
 * something, proposes something and, now and then, doubts.
 */
public final class Prose {

    private static final int PAGES = 40;

    private final Random random;
    private final String language;
    private final Gaps gaps;
    private final Deck headings;
    private final Deck facts;
    private final Deck proposals;
    private final Deck doubts;
    private final Deck links;
    private final List<String> measures;

    public Prose(String subject, String language, long seed) {
        this.random = new Random(seed);
        this.language = language;
        Sentences general = Sentences.on("general");
        Sentences own = Sentences.on(subject);
        gaps = new Gaps(general, random);
        measures = own.words("mesures");
        boolean french = language.equals("fr");
        headings = deck(french ? own.playing("rubriques") : general.playing("anglais-rubriques"));
        facts = deck(french ? own.playing("constats") : general.playing("anglais"));
        proposals = french ? deck(own.playing("actions")) : facts;
        doubts = french ? deck(own.playing("nuances")) : facts;
        links = french ? deck(general.playing("liaisons")) : facts;
    }

    private Deck deck(List<String> sentences) {
        return new Deck(sentences, random);
    }

    /** A report of three to six sections with a table. */
    public Report report(String title, String author, Instant at) {
        int howMany = 3 + random.nextInt(language.equals("fr") ? 4 : 2);
        List<Report.Section> sections =
                Stream.generate(() -> section(headings.draw(), gaps.town(), false))
                        .limit(howMany)
                        .toList();
        return new Report(title, author, date(at), language, sections, figures());
    }

    /** A collection of one page for each of forty towns: forty pages. */
    public Report collection(String title, String author, Instant at) {
        List<Report.Section> sections =
                gaps.towns().stream().limit(PAGES).map(town -> section(town, town, true)).toList();
        return new Report(title, author, date(at), language, sections, figures());
    }

    private Report.Section section(String heading, String town, boolean onNewPage) {
        List<String> paragraphs = new ArrayList<>();
        int howMany = 2 + random.nextInt(3);
        for (int i = 0; i < howMany; i++) {
            paragraphs.add(paragraph(town));
        }
        List<String> points =
                random.nextInt(3) == 0
                        ? List.of()
                        : Stream.generate(() -> gaps.fill(proposals.draw(), town))
                                .limit(3)
                                .toList();
        return new Report.Section(heading, paragraphs, points, onNewPage);
    }

    private String paragraph(String town) {
        List<String> sentences = new ArrayList<>();
        sentences.add(facts.draw());
        sentences.add(links.draw());
        if (random.nextBoolean()) {
            sentences.add(facts.draw());
        }
        sentences.add(proposals.draw());
        if (random.nextBoolean()) {
            sentences.add(doubts.draw());
        }
        return String.join(
                " ", sentences.stream().map(sentence -> gaps.fill(sentence, town)).toList());
    }

    private Report.Table figures() {
        List<String> header = new ArrayList<>(List.of(language.equals("fr") ? "Lieu" : "Place"));
        header.addAll(measures);
        List<List<String>> rows = new ArrayList<>();
        for (String town : gaps.towns().stream().skip(random.nextInt(12)).limit(24).toList()) {
            List<String> row = new ArrayList<>(List.of(town));
            for (int i = 0; i < measures.size(); i++) {
                row.add(String.valueOf(3 + random.nextInt(40 * (i + 1))));
            }
            rows.add(row);
        }
        return new Report.Table(header, rows);
    }

    private static LocalDate date(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
