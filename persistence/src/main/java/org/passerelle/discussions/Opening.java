package org.passerelle.discussions;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.passerelle.common.Identified;

/** The message that opens a discussion. */
@Entity
@Table(name = "discussion_opening")
class Opening extends Identified {

    private String text;

    protected Opening() {}

    Opening(String text) {
        this.text = text;
    }

    void reword(String newText) {
        text = newText;
    }

    String getText() {
        return text;
    }
}
