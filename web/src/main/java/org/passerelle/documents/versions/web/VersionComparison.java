package org.passerelle.documents.versions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.web.Asked;
import org.passerelle.content.service.TextComparison;
import org.passerelle.content.web.DiffRow;
import org.passerelle.documents.Document;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.versions.service.VersionService;
import org.passerelle.documents.versions.service.VersionService.History;
import org.passerelle.documents.versions.service.VersionService.ReadVersion;

/** The texts of two versions of a document side by side. */
@Named
@RequestScoped
public class VersionComparison {

    private static final int OFFERED = 200;

    /** More rows than this are not drawn: nobody reads them, and a browser would suffer. */
    private static final int ROWS = 1_000;

    @Inject VersionService versions;
    @Inject HttpServletRequest request;

    private long id;
    private History history;
    private ReadVersion before;
    private ReadVersion after;
    private TextComparison comparison = TextComparison.NONE;
    private List<DiffRow> rows = List.of();

    @PostConstruct
    void begin() {
        id = Asked.id(request);
    }

    /** Without numbers, what the last version changed. */
    public void load() {
        history = versions.history(id, 0, OFFERED);
        int to = number("a", getDocument().getCurrent().getNumber());
        after = versions.read(id, to);
        before = versions.read(id, number("de", Math.max(1, to - 1)));
        if (isComparable()) {
            comparison = TextComparison.ofPlain(before.text(), after.text());
            rows = DiffRow.of(comparison.getBlocks());
        }
    }

    private int number(String name, int usual) {
        Long said = Asked.number(request, name);
        return said == null ? usual : said.intValue();
    }

    /** Whether words were read in both files. */
    public boolean isComparable() {
        return !before.text().isEmpty() && !after.text().isEmpty();
    }

    /** The version without a word, when there is one. */
    public DocumentVersion getUnread() {
        return before.text().isEmpty() ? before.version() : after.version();
    }

    public boolean isSameBytes() {
        return before.version().getFile().equals(after.version().getFile());
    }

    /** Whether only the beginning of a long text was compared. */
    public boolean isCut() {
        return before.isCut() || after.isCut();
    }

    public int getCompared() {
        return VersionService.COMPARED;
    }

    public boolean isTooManyRows() {
        return rows.size() > ROWS;
    }

    public List<DiffRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** How much came and went, and in how many places. */
    public TextComparison getComparison() {
        return comparison;
    }

    public List<DocumentVersion> getOffered() {
        return history.versions();
    }

    public Document getDocument() {
        return history.document();
    }

    public DocumentVersion getBefore() {
        return before.version();
    }

    public DocumentVersion getAfter() {
        return after.version();
    }

    public long getId() {
        return id;
    }
}
