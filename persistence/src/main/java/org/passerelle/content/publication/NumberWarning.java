package org.passerelle.content.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passerelle.content.Content;

/** Personal numbers were seen in a file that is already here; whoever put it there decides. */
@Entity
@Table(name = "number_warning")
public class NumberWarning {

    @Id
    @Column(name = "content_id")
    private Long contentId;

    private String kinds;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected NumberWarning() {}

    public NumberWarning(Content content, String kinds, Instant now) {
        this.contentId = content.getId();
        this.kinds = kinds;
        this.seenAt = now;
    }

    /** Which kinds of numbers, separated by commas. */
    public String getKinds() {
        return kinds;
    }
}
