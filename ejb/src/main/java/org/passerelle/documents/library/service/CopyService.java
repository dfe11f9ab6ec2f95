package org.passerelle.documents.library.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.Outbox;
import org.passerelle.common.OutboxEntry;
import org.passerelle.content.publication.service.BeforePublishing;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.service.NumberKind;
import org.passerelle.content.service.ContentPublished;
import org.passerelle.documents.Document;
import org.passerelle.documents.StoredFile;
import org.passerelle.documents.library.DocumentLink;
import org.passerelle.documents.library.DocumentLinks;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.FolderTrees;
import org.passerelle.documents.library.Folders;
import org.passerelle.documents.library.LibraryDocuments;
import org.passerelle.documents.library.Spot;
import org.passerelle.groups.service.CurrentPerson;

/**
 * Shows documents elsewhere too: as copies, which share the stored bytes and go their own way from
 * then on, or as links, which stay one document.
 */
@Stateless
public class CopyService {

    /** More documents are not copied in one go. */
    static final int MOST = 2_000;

    private static final int PIECE = 200;

    @Inject Chosen chosen;
    @Inject Spots spots;
    @Inject LibraryRights rights;
    @Inject FolderService folderService;
    @Inject Folders folders;
    @Inject FolderTrees trees;
    @Inject LibraryDocuments documents;
    @Inject DocumentLinks links;
    @Inject NumbersOnTheWay numbers;
    @Inject BeforePublishing before;
    @Inject Quotas quotas;
    @Inject Outbox outbox;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /** Copies all of it, or nothing; personal numbers among more readers need a reason. */
    public void copy(Selection selection, String where, Caution caution) {
        if (selection.isEmpty()) {
            throw new NothingChosenException();
        }
        Spot to = spots.welcoming(where);
        List<Document> copied = chosen.documents(selection);
        List<Folder> copiedFolders = chosen.folders(selection);
        long howMany =
                copied.size() + copiedFolders.stream().mapToLong(trees::countDocuments).sum();
        if (howMany > MOST) {
            throw new TooManyException(MOST);
        }
        Decided decided =
                new Decided(numbers.decided(copied, copiedFolders, to.place(), caution), caution);
        copied.forEach(document -> copy(document, to, decided));
        copiedFolders.forEach(folder -> copy(folder, to, decided));
        quotas.count(to.place(), false);
    }

    /** Which numbers go with which document, and why. */
    private record Decided(Map<Long, Set<NumberKind>> kinds, Caution caution) {}

    private void copy(Document document, Spot to, Decided decided) {
        Document copy =
                documents.add(
                        document.copyTo(to.place(), to.folderId(), me.person(), Instant.now()));
        if (document.getCurrent().getFile().getExtraction() == StoredFile.Extraction.WAITING) {
            documents.flush();
            outbox.put(OutboxEntry.Topic.EXTRACT, copy.subject());
        }
        Set<NumberKind> kinds = decided.kinds().getOrDefault(document.getId(), Set.of());
        if (!kinds.isEmpty()) {
            documents.flush();
            before.keep(copy, kinds, decided.caution());
        }
        activities.fire(new ContentPublished(copy, me.person(), ""));
    }

    private void copy(Folder folder, Spot to, Decided decided) {
        List<Folder> inside =
                folders.within(folder).stream()
                        .filter(one -> !one.isRemoved())
                        .sorted(Comparator.comparingInt(Folder::depth))
                        .toList();
        Map<Long, Folder> copies = new HashMap<>();
        copies.put(
                folder.getId(),
                folderService.create(to.name(), folderService.freeName(folder.getName(), to)));
        List<Document> lying = all(folder);
        for (Folder one : inside) {
            Spot place = Spot.of(copies.get(one.getParent().getId()));
            copies.put(one.getId(), folderService.create(place.name(), one.getName()));
        }
        lying.forEach(
                document -> copy(document, Spot.of(copies.get(document.getFolderId())), decided));
    }

    // Read before anything is copied: the copy may come to lie in the folder itself.
    private List<Document> all(Folder folder) {
        List<Document> found = new ArrayList<>();
        long last = 0;
        List<Document> piece;
        do {
            piece = documents.within(folder, me.viewer(), last, PIECE);
            found.addAll(piece);
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).getId();
        } while (piece.size() == PIECE);
        return found;
    }

    /** Shows documents in another library too; each once at each place. */
    public void link(Selection selection, String where) {
        if (selection.documents().isEmpty()) {
            throw new NothingChosenException();
        }
        Spot to = spots.welcoming(where);
        for (Document document : chosen.documents(selection)) {
            boolean there =
                    document.place().sameAs(to.place())
                            && Objects.equals(document.getFolderId(), to.folderId());
            if (!there && links.find(document, to, me.viewer()).isEmpty()) {
                links.add(new DocumentLink(document, to, me.person(), Instant.now()));
                activities.fire(new DocumentLinked(document, me.person()));
            }
        }
        if (links.in(to, me.viewer()).size() > DocumentLinks.MOST - 1) {
            throw new TooManyException(DocumentLinks.MOST);
        }
    }

    /** Takes links away; the documents stay where they lie. */
    public void unlink(List<Long> linkIds) {
        for (Long id : linkIds) {
            DocumentLink link = links.get(id);
            Spot spot = link.spot();
            boolean hers = link.getCreatedBy().getId() == me.id();
            if (!me.viewer().isAny(spot.place().readers())
                    || !link.getDocument().readableBy(me.viewer())) {
                throw new NotFoundException();
            }
            me.must(
                    rights.keeps(spot.place())
                            || hers
                            || !spot.place().isCommons() && spot.place().welcomes(me.viewer()));
            links.remove(link);
        }
    }
}
