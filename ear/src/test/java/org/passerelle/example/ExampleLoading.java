package org.passerelle.example;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.alerts.Alert;
import org.passerelle.common.Indexed;
import org.passerelle.common.OutboxEntry;
import org.passerelle.content.Comment;
import org.passerelle.content.Content;
import org.passerelle.content.Place;
import org.passerelle.content.service.Mentions;
import org.passerelle.content.service.RichText;
import org.passerelle.discussions.Discussion;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.service.FolderStore;
import org.passerelle.documents.service.MediaTypes;
import org.passerelle.documents.service.ReceivedFile;
import org.passerelle.groups.Membership;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.Organisation;
import org.passerelle.people.Person;
import org.passerelle.wiki.WikiPage;

/** One loading of the example government, within the caller's transaction. */
final class ExampleLoading {

    private static final long LARGEST_FILE = 1 << 26;

    /** Of older mentions people have long been told. */
    private static final Instant NEWS_SINCE = Instant.parse("2026-09-01T00:00:00Z");

    private static final String ADMINISTRATOR = "elise.bouchard";

    private final EntityManager em;
    private final FolderStore files;
    private final MediaTypes mediaTypes = new MediaTypes();
    private final ExampleCatalogue catalogue;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, WorkingGroup> groups = new HashMap<>();
    private final Map<String, Folder> folders = new HashMap<>();

    ExampleLoading(EntityManager em, FolderStore files, ExampleCatalogue catalogue) {
        this.em = em;
        this.files = files;
        this.catalogue = catalogue;
        this.people =
                em.createQuery("SELECT p FROM Person p", Person.class)
                        .getResultStream()
                        .collect(toMap(Person::getHandle, Function.identity()));
        this.organisations =
                em.createQuery("SELECT o FROM Organisation o", Organisation.class)
                        .getResultStream()
                        .collect(toMap(Organisation::getAcronym, Function.identity()));
    }

    void everything() {
        catalogue.groups().forEach(this::group);
        catalogue.pages().forEach(this::page);
        catalogue.discussions().forEach(this::discussion);
        catalogue.files().forEach(this::file);
    }

    private void group(ExampleGroup example) {
        WorkingGroup group =
                new WorkingGroup(
                        example.name(),
                        example.description(),
                        example.visibility(),
                        known(organisations, example.organisation()),
                        example.openedAt());
        em.persist(group);
        for (ExampleGroup.Member member : example.members()) {
            Instant since = member.since().atStartOfDay(ZoneOffset.UTC).toInstant();
            em.persist(
                    new Membership(
                            group,
                            person(member.handle()),
                            member.role(),
                            Membership.State.ACTIVE,
                            since));
        }
        groups.put(example.id(), group);
        toDo(OutboxEntry.Topic.INDEX, group);
    }

    private void page(ExamplePage example) {
        ExampleRevision first = example.revisions().get(0);
        WikiPage page =
                new WikiPage(
                        example.title(),
                        RichText.clean(first.html()),
                        example.language(),
                        home(example.home()),
                        person(first.author()),
                        first.at());
        em.persist(page);
        for (ExampleRevision next : example.revisions().subList(1, example.revisions().size())) {
            em.persist(
                    page.revise(
                            page.getCurrent().getNumber(),
                            example.title(),
                            RichText.clean(next.html()),
                            example.language(),
                            next.summary(),
                            person(next.author()),
                            next.at()));
        }
        comments(page, example.comments());
        toDo(OutboxEntry.Topic.INDEX, page);
    }

    private void discussion(ExampleDiscussion example) {
        Discussion discussion =
                new Discussion(
                        example.title(),
                        example.text(),
                        example.language(),
                        home(example.home()),
                        person(example.author()),
                        example.at());
        em.persist(discussion);
        comments(discussion, example.replies());
        toDo(OutboxEntry.Topic.INDEX, discussion);
    }

    private void file(ExampleFile example) {
        ReceivedFile received =
                files.receive(new ByteArrayInputStream(example.bytes()), LARGEST_FILE);
        String type = mediaTypes.detect(files.path(received.hash()), example.fileName());
        StoredFile stored = new StoredFile(received.hash(), received.size(), type, example.at());
        em.persist(stored);
        Person author = person(example.author());
        Document document =
                new Document(
                        example.title(),
                        example.fileName(),
                        stored,
                        example.language(),
                        Place.of(home(example.home())),
                        folder(example),
                        author,
                        example.at());
        document.describe(
                example.title(), example.description(), example.language(), author, example.at());
        em.persist(document);
        toDo(OutboxEntry.Topic.INDEX, document);
        toDo(OutboxEntry.Topic.EXTRACT, document);
    }

    // The themes of the commons are the administrator's.
    private Long folder(ExampleFile example) {
        Place place = Place.of(home(example.home()));
        Folder folder = null;
        String path = example.home();
        for (String name : example.folder().split("/")) {
            path += "/" + name;
            Folder parent = folder;
            String maker = place.isCommons() ? ADMINISTRATOR : example.author();
            if (!name.isEmpty()) {
                folder =
                        folders.computeIfAbsent(
                                path,
                                made -> made(name, place, parent, person(maker), example.at()));
            }
        }
        return folder == null ? null : folder.getId();
    }

    private Folder made(String name, Place place, Folder parent, Person by, Instant at) {
        Folder folder = new Folder(name, place, parent, by, at);
        em.persist(folder);
        em.flush();
        return folder;
    }

    // The count is kept by a statement, as it is when people comment.
    private void comments(Content content, List<ExampleComment> comments) {
        for (ExampleComment comment : comments) {
            em.persist(
                    new Comment(content, person(comment.author()), comment.text(), comment.at()));
            if (comment.at().isAfter(NEWS_SINCE)) {
                Mentions.in(comment.text()).forEach(handle -> tell(handle, content, comment));
            }
        }
        em.flush();
        Instant active =
                comments.stream()
                        .map(ExampleComment::at)
                        .filter(content.getChangedAt()::isBefore)
                        .reduce(content.getChangedAt(), (earlier, later) -> later);
        em.createQuery(
                        "UPDATE Content c SET c.commentCount = :count, c.activeAt = :active WHERE c.id = :id")
                .setParameter("count", comments.size())
                .setParameter("active", active)
                .setParameter("id", content.getId())
                .executeUpdate();
    }

    private void tell(String handle, Content content, ExampleComment comment) {
        em.persist(
                Alert.about(
                        content,
                        person(handle),
                        person(comment.author()),
                        Alert.Reason.MENTIONED,
                        comment.at()));
    }

    private void toDo(OutboxEntry.Topic topic, Indexed thing) {
        em.persist(new OutboxEntry(topic, thing.subject(), Instant.now()));
    }

    private WorkingGroup home(String id) {
        return id.isEmpty() ? null : known(groups, id);
    }

    private Person person(String handle) {
        return known(people, handle);
    }

    private static <T> T known(Map<String, T> all, String name) {
        if (!all.containsKey(name)) {
            throw new IllegalStateException("Import organisations and people first: " + name);
        }
        return all.get(name);
    }
}
