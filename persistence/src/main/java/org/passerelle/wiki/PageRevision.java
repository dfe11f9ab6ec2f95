package org.passerelle.wiki;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.common.Identified;
import org.passerelle.people.Person;

/** What a page said at one moment, who wrote it and why. It never changes. */
@Entity
@Table(name = "page_revision")
public class PageRevision extends Identified {

    public static final int LONGEST_SUMMARY = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    private WikiPage page;

    /** The same, as long as this is the newest; the owner finds its newest by it. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_of_id")
    private WikiPage currentOf;

    private int number;
    private String title;
    private String html;
    private String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person editor;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected PageRevision() {}

    PageRevision(
            WikiPage page,
            int number,
            String title,
            String html,
            String summary,
            Person editor,
            Instant savedAt) {
        this.page = page;
        this.currentOf = page;
        this.number = number;
        this.title = title;
        this.html = html;
        this.summary = summary;
        this.editor = editor;
        this.savedAt = savedAt;
    }

    /** A newer one takes its place. */
    void superseded() {
        currentOf = null;
    }

    public WikiPage getPage() {
        return page;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** The text, in the few HTML elements that the house allows; cleaned when it was saved. */
    public String getHtml() {
        return html;
    }

    public String getSummary() {
        return summary;
    }

    public Person getEditor() {
        return editor;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
