package org.passerelle.wiki;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.content.StaleEditException;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * A page that people write together. In the commons anyone may improve it; in a group its members.
 * Each save is a revision that stays.
 */
@Entity
@DiscriminatorValue("PAGE")
public class WikiPage extends Content {

    @OneToOne(mappedBy = "currentOf", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private PageRevision current;

    protected WikiPage() {}

    public WikiPage(
            String title,
            String html,
            String language,
            WorkingGroup home,
            Person author,
            Instant now) {
        super(title, language, Place.of(home), author, now);
        current = new PageRevision(this, 1, title, html, "", author, now);
    }

    /**
     * Saves a new revision.
     *
     * @param base the number of the revision that the editor began with
     * @throws StaleEditException when somebody saved another one since
     */
    public PageRevision revise(
            int base,
            String newTitle,
            String html,
            String language,
            String summary,
            Person editor,
            Instant now) {
        if (base != current.getNumber()) {
            throw new StaleEditException(current.getEditor().getName());
        }
        current.superseded();
        current = new PageRevision(this, base + 1, newTitle, html, summary, editor, now);
        retitle(newTitle, language);
        changed(editor, now);
        return current;
    }

    @Override
    public boolean editableBy(Viewer viewer) {
        return readableBy(viewer) && (getHome() == null || viewer.isMemberOf(getHome()));
    }

    @Override
    public String writtenText() {
        return current.getHtml();
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PAGE;
    }

    public PageRevision getCurrent() {
        return current;
    }
}
