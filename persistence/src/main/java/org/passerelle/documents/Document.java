package org.passerelle.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.groups.Viewer;
import org.passerelle.people.Person;

/**
 * A file put where others find it. Each new file under the same document is a version that stays;
 * what people open is the newest.
 */
@Entity
@DiscriminatorValue("DOCUMENT")
public class Document extends Content {

    @Column(name = "file_name")
    private String fileName;

    private String description;

    /** The folder it lies in; {@code null} at the top of its library. */
    @Column(name = "folder_id")
    private Long folderId;

    /** Whether a person said in which language it is. */
    @Column(name = "language_chosen")
    private boolean languageChosen;

    /** The size of its newest file, said here too so that long lists are sorted by it. */
    @Column(name = "file_size")
    private Long fileSize;

    @OneToOne(mappedBy = "currentOf", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private DocumentVersion current;

    protected Document() {}

    public Document(
            String title,
            String fileName,
            StoredFile file,
            String language,
            Place place,
            Long folderId,
            Person author,
            Instant now) {
        super(title, language, place, author, now);
        this.fileName = fileName;
        this.folderId = folderId;
        this.fileSize = file.getSize();
        this.current = new DocumentVersion(this, 1, file, fileName, "", author, now);
    }

    /** Puts a newer file in the place of the present one, which stays in the history. */
    public DocumentVersion replace(
            StoredFile file, String newFileName, String comment, Person by, Instant now) {
        int number = current.getNumber() + 1;
        current.superseded();
        current = new DocumentVersion(this, number, file, newFileName, comment, by, now);
        fileName = newFileName;
        fileSize = file.getSize();
        changed(by, now);
        return current;
    }

    /**
     * Lies in another folder, perhaps of another library; those who read there read it.
     *
     * @param newFolderId null for the top of the library
     */
    public void moveTo(Place place, Long newFolderId, Instant now) {
        folderId = newFolderId;
        layAt(place, now);
    }

    /** Is called otherwise; its file keeps its name. */
    public void rename(String newTitle, Person by, Instant now) {
        retitle(newTitle, getLanguage());
        changed(by, now);
    }

    /** Its file is called otherwise; a title that only repeated its name follows. */
    public void callFile(String newFileName, String newTitle, Person by, Instant now) {
        fileName = newFileName;
        current.callFile(newFileName);
        rename(newTitle, by, now);
    }

    /**
     * The same file as a document of its own, with what is said of it. Nothing is copied but a few
     * words: both show the same bytes.
     */
    public Document copyTo(Place place, Long newFolderId, Person by, Instant now) {
        Document copy =
                new Document(
                        getTitle(),
                        fileName,
                        current.getFile(),
                        getLanguage(),
                        place,
                        newFolderId,
                        by,
                        now);
        copy.description = description;
        copy.languageChosen = languageChosen;
        copy.tag(getTags());
        copy.handleAs(getSensitivity());
        return copy;
    }

    /** Goes to the trash with the folder that held it. */
    public void removeWith(long withFolderId, Person by, Instant now) {
        super.removeWith(withFolderId, by, now);
    }

    public void describe(
            String newTitle, String newDescription, String language, Person by, Instant now) {
        if (!language.equals(getLanguage())) {
            speaks(language);
        }
        retitle(newTitle, language);
        description = newDescription;
        changed(by, now);
    }

    /** Is in this language because somebody says so, whatever is read in its files. */
    public void speaks(String language) {
        retitle(getTitle(), language);
        languageChosen = true;
    }

    /**
     * Takes note that its file was read: the search learns its words, and its language when the
     * words tell it and nobody said it.
     */
    public void wasRead(String detectedLanguage) {
        if (detectedLanguage != null && !languageChosen) {
            retitle(getTitle(), detectedLanguage);
        }
        touch();
    }

    /**
     * In the commons its author looks after it; in a group all its members may; and those with whom
     * it is shared for that.
     */
    @Override
    public boolean editableBy(Viewer viewer) {
        return readableBy(viewer)
                && (isAuthor(viewer)
                        || !place().isCommons() && place().welcomes(viewer)
                        || sharedToEdit(viewer));
    }

    @Override
    public String writtenText() {
        return description == null ? "" : description;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.DOCUMENT;
    }

    public String getFileName() {
        return fileName;
    }

    public String getDescription() {
        return description;
    }

    public Long getFolderId() {
        return folderId;
    }

    public DocumentVersion getCurrent() {
        return current;
    }
}
