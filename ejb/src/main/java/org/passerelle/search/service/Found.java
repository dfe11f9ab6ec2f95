package org.passerelle.search.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.common.Subject;
import org.passerelle.content.Comment;
import org.passerelle.content.Content;
import org.passerelle.documents.Document;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Person;

/**
 * One result as a page shows it: the thing itself, read from the database under the rule of who may
 * read, and the passages in which its words were found. Exactly one of person, group and content is
 * there.
 */
public final class Found {

    private final Subject subject;
    private final Passage title;
    private final List<Passage> passages;
    private final Person person;
    private final WorkingGroup group;
    private final Content content;
    private final List<Document> copies;
    private final List<Reply> replies;

    private Found(
            Subject subject,
            String name,
            SearchHit hit,
            Person person,
            WorkingGroup group,
            Content content,
            List<Document> copies,
            List<Reply> replies) {
        this.subject = subject;
        this.title = marked(name, hit);
        this.passages =
                hit == null
                        ? List.of()
                        : hit.passages().stream().filter(found -> found.reply() == 0).toList();
        this.person = person;
        this.group = group;
        this.content = content;
        this.copies = List.copyOf(copies);
        this.replies = List.copyOf(replies);
    }

    static Found of(Person person, SearchHit hit) {
        return new Found(
                person.subject(), person.getName(), hit, person, null, null, List.of(), List.of());
    }

    static Found of(WorkingGroup group, SearchHit hit) {
        return new Found(
                group.subject(), group.getName(), hit, null, group, null, List.of(), List.of());
    }

    static Found of(Content content, SearchHit hit) {
        return of(content, hit, List.of(), Map.of());
    }

    /**
     * @param copies the other documents with the same file that the viewer may read
     * @param said what was said and still stands, by its number
     */
    static Found of(
            Content content, SearchHit hit, List<Document> copies, Map<Long, Comment> said) {
        return new Found(
                content.subject(),
                content.getTitle(),
                hit,
                null,
                null,
                content,
                copies,
                replies(content, hit, said));
    }

    /** What was taken back since it was indexed is not shown, nor what is said elsewhere. */
    private static List<Reply> replies(Content content, SearchHit hit, Map<Long, Comment> said) {
        return hit == null
                ? List.of()
                : hit.passages().stream()
                        .filter(passage -> said.containsKey(passage.reply()))
                        .map(passage -> new Reply(said.get(passage.reply()), passage))
                        .filter(reply -> reply.comment().getContent().equals(content))
                        .toList();
    }

    /** The title of today, with its marks unless it has changed since it was indexed. */
    private static Passage marked(String name, SearchHit hit) {
        return hit == null
                ? Passage.plain(name)
                : hit.title()
                        .filter(title -> title.text().equals(name))
                        .orElse(Passage.plain(name));
    }

    public Subject getSubject() {
        return subject;
    }

    public long getId() {
        return subject.id();
    }

    /** The kind in lower case, as addresses, bundles and styles spell it. */
    public String getKindName() {
        return IndexDocument.code(subject.kind());
    }

    public Passage getTitle() {
        return title;
    }

    /** What was found in it; what stands on every page is shown once. */
    public List<Passage> getPassages() {
        Map<String, Passage> different = new LinkedHashMap<>();
        passages.forEach(passage -> different.putIfAbsent(passage.text(), passage));
        return List.copyOf(different.values());
    }

    /** The replies under it in which words were found. */
    public List<Reply> getReplies() {
        return replies;
    }

    /** What follows its address: a reply, when words were found nowhere else. */
    public String getAnchor() {
        boolean elsewhere = title.marks() > 0 || !passages.isEmpty();
        return replies.isEmpty() || elsewhere
                ? ""
                : "#commentaire-" + replies.get(0).comment().getId();
    }

    public Person getPerson() {
        return person;
    }

    public WorkingGroup getGroup() {
        return group;
    }

    public Content getContent() {
        return content;
    }

    /** The document found, or {@code null} when it is no document. */
    public Document getDocument() {
        return content instanceof Document document ? document : null;
    }

    public List<Document> getCopies() {
        return copies;
    }

    /** The pages of its file on which passages were found, in their order. */
    public List<PageHit> getPages() {
        return PageHit.in(passages);
    }
}
