package org.passerelle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * The contents of the {@link LargeGovernment}, of four kilobytes each: of ten, six are pages, three
 * documents and one a discussion; four of them are for all, the others belong to groups.
 */
final class LargeLibrary implements AutoCloseable {

    private static final int CHARACTERS = 4_000;

    private final Prose prose;
    private final Rows contents;
    private final Rows readers;
    private final Rows revisions;
    private final Rows openings;
    private final Rows files;
    private final Rows texts;
    private final Rows versions;

    LargeLibrary(Connection connection, Prose prose) {
        this.prose = prose;
        contents =
                new Rows(
                        connection,
                        "content",
                        "id, version, kind, title, language, author_id, home_id, state, created_at,"
                                + " changed_at, changed_by_id, active_at, comment_count,"
                                + " search_version, file_name, file_size, opening_id");
        readers = new Rows(connection, "content_audience", "content_id, principal");
        revisions =
                new Rows(
                        connection,
                        "page_revision",
                        "id, version, page_id, current_of_id, number, title, html, summary,"
                                + " editor_id, saved_at");
        openings = new Rows(connection, "discussion_opening", "id, version, text");
        files =
                new Rows(
                        connection,
                        "stored_file",
                        "id, version, hash, size, media_type, stored_at, extraction, pages,"
                                + " language, rules, verified_at");
        texts = new Rows(connection, "extracted_text", "file_id, text");
        versions =
                new Rows(
                        connection,
                        "document_version",
                        "id, version, document_id, current_of_id, number, file_id, file_name,"
                                + " comment, author_id, stored_at");
    }

    void add(int number, long author, long group) throws SQLException {
        boolean commons = number % 5 < 2;
        String kind = number % 10 == 9 ? "DISCUSSION" : number % 10 > 5 ? "DOCUMENT" : "PAGE";
        long id = LargeGovernment.FIRST + number;
        LocalDateTime when = LargeGovernment.TODAY.minusMinutes(number * 3L);
        String title = prose.text(-number - 1L, 50).trim();
        boolean document = kind.equals("DOCUMENT");
        contents.add(
                id,
                1,
                kind,
                title,
                "fr",
                author,
                commons ? null : group,
                "PUBLISHED",
                when,
                when,
                author,
                when,
                0,
                1,
                document ? title + ".pdf" : null,
                document ? CHARACTERS : null,
                kind.equals("DISCUSSION") ? id : null);
        audience(id, commons, group);
        String text = prose.text(number, CHARACTERS);
        switch (kind) {
            case "PAGE" ->
                    revisions.add(id, 1, id, id, 1, title, "<p>" + text + "</p>", "", author, when);
            case "DOCUMENT" -> file(id, title, text, author, when);
            default -> openings.add(id, 1, text);
        }
    }

    /** A third of the groups are open. */
    private void audience(long id, boolean commons, long group) throws SQLException {
        if (commons || group % 3 == LargeGovernment.FIRST % 3) {
            readers.add(id, "all");
        }
        if (!commons) {
            readers.add(id, "grp:" + group);
        }
    }

    /** Verified in a future that never comes: there are no bytes behind it. */
    private void file(long id, String title, String text, long author, LocalDateTime when)
            throws SQLException {
        files.add(
                id,
                1,
                String.format("%064x", id),
                CHARACTERS,
                "application/pdf",
                when,
                "EXTRACTED",
                2,
                "fr",
                Short.MAX_VALUE,
                LargeGovernment.TODAY.plusYears(10));
        texts.add(id, text);
        versions.add(id, 1, id, id, 1, id, title + ".pdf", "", author, when);
    }

    @Override
    public void close() throws SQLException {
        for (Rows rows :
                new Rows[] {contents, readers, revisions, openings, files, texts, versions}) {
            rows.close();
        }
    }
}
