package org.passerelle.search.service;

import java.util.List;
import org.passerelle.common.Subject;
import org.passerelle.content.Content;
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

    private Found(
            Subject subject,
            String name,
            SearchHit hit,
            Person person,
            WorkingGroup group,
            Content content) {
        this.subject = subject;
        this.title = marked(name, hit);
        this.passages = hit == null ? List.of() : hit.passages();
        this.person = person;
        this.group = group;
        this.content = content;
    }

    static Found of(Person person, SearchHit hit) {
        return new Found(person.subject(), person.getName(), hit, person, null, null);
    }

    static Found of(WorkingGroup group, SearchHit hit) {
        return new Found(group.subject(), group.getName(), hit, null, group, null);
    }

    static Found of(Content content, SearchHit hit) {
        return new Found(content.subject(), content.getTitle(), hit, null, null, content);
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

    public List<Passage> getPassages() {
        return passages;
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
}
