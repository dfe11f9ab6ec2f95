package org.passerelle.discussions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.groups.Viewer;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/** A question or a subject put to others. What they answer are comments. */
@Entity
@DiscriminatorValue("DISCUSSION")
public class Discussion extends Content {

    /** The opening message, apart so that lists do not drag it along. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "opening_id")
    private Opening opening;

    protected Discussion() {}

    public Discussion(
            String title,
            String text,
            String language,
            WorkingGroup home,
            Person author,
            Instant now) {
        super(title, language, Place.of(home), author, now);
        opening = new Opening(text);
    }

    /** Its author may put its opening words better. */
    @Override
    public boolean editableBy(Viewer viewer) {
        return readableBy(viewer) && isAuthor(viewer);
    }

    public void reword(String newTitle, String newText, String language, Person by, Instant now) {
        retitle(newTitle, language);
        opening.reword(newText);
        changed(by, now);
    }

    @Override
    public String writtenText() {
        return getText();
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.DISCUSSION;
    }

    /** The opening message, in plain text. */
    public String getText() {
        return opening.getText();
    }
}
