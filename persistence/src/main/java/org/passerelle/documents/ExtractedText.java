package org.passerelle.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words of a file, apart from its row so that lists never drag them along. */
@Entity
@Table(name = "extracted_text")
public class ExtractedText {

    @Id
    @Column(name = "file_id")
    private Long fileId;

    private String text;

    protected ExtractedText() {}

    public ExtractedText(StoredFile file, String text) {
        this.fileId = file.getId();
        this.text = text;
    }

    /** The text; where the file has pages, a form feed stands between them. */
    public String getText() {
        return text;
    }
}
