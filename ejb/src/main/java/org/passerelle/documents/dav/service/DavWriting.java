package org.passerelle.documents.dav.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.passerelle.content.Place;
import org.passerelle.documents.dav.DavName;
import org.passerelle.documents.service.Deposit;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.service.DownloadService;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.ReceivedFile;
import org.passerelle.documents.service.Reception;
import org.passerelle.documents.upload.Destination;
import org.passerelle.documents.upload.Namesake;

/**
 * Takes in what programs write. Bytes go through the same door as those of the pages, and outside
 * of any transaction: a file under a name that a document has is a new version of it, another is a
 * new document, and what a program writes for itself becomes neither.
 */
@ApplicationScoped
public class DavWriting {

    @Inject Reception reception;
    @Inject DownloadService downloads;
    @Inject FileStore store;
    @Inject DavLockService locks;
    @Inject DavChangeService changes;

    /**
     * Writes a file.
     *
     * @param comment what is said of a new version
     */
    public void put(DavNode node, InputStream content, Set<String> tokens, String comment)
            throws IOException {
        if (node.spot() == null || node.isCollection()) {
            throw new DavRefusedException();
        }
        locks.mustHold(node, tokens);
        PushbackInputStream bytes = new PushbackInputStream(content);
        int first = bytes.read();
        if (first < 0) {
            putNothing(node);
            return;
        }
        bytes.unread(first);
        if (DavName.isPassing(node.name())) {
            ReceivedFile received = store.receive(bytes, reception.limit());
            changes.keepPassing(node, received.hash(), received.size(), "application/octet-stream");
        } else {
            deposit(node, bytes, comment);
        }
    }

    // Many programs first make an empty file, or empty the one there is, and write it next.
    private void putNothing(DavNode node) {
        if (node.kind() != DavNode.Kind.DOCUMENT) {
            changes.keepPassing(node, null, 0, "application/octet-stream");
        }
    }

    private void deposit(DavNode node, InputStream content, String comment) {
        boolean isNew = node.kind() != DavNode.Kind.DOCUMENT;
        Place place = node.spot().place();
        Deposited deposited =
                reception.receive(
                        new Deposit(
                                new Destination(
                                        place.groupId(),
                                        place.isPersonal(),
                                        node.spot().folderId()),
                                node.id(),
                                "",
                                isNew ? "" : comment,
                                new FileName(isNew ? node.name() : node.fileName()),
                                Namesake.KEEP_BOTH),
                        content);
        if (isNew) {
            changes.becameDocument(node, deposited.documentId());
        }
    }

    /** Writes the bytes of one file to another place; what is there gets a new version. */
    public void copy(DavNode from, DavNode to, Set<String> tokens, String comment) {
        try (InputStream content = open(from)) {
            put(to, content, tokens, comment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves a file. Onto a document it becomes a new version of it, as programs mean that first
     * write beside and then swap; under a name of their own the document stays where it is.
     */
    public void move(DavNode from, DavNode to, Set<String> tokens, String comment) {
        boolean stays = from.kind() == DavNode.Kind.DOCUMENT && DavName.isPassing(to.name());
        if (from.kind() == DavNode.Kind.DOCUMENT && !to.isFile() && !stays) {
            changes.moveDocument(from, to, tokens);
            return;
        }
        locks.mustHold(from, tokens);
        copy(from, to, tokens, comment);
        if (!stays) {
            changes.remove(from, tokens);
        }
    }

    /** The bytes of a file; those of a document by the rules of downloads. */
    public InputStream open(DavNode node) {
        if (node.kind() == DavNode.Kind.DOCUMENT) {
            return store.open(downloads.find(node.id(), null).hash());
        }
        return node.hash() == null ? InputStream.nullInputStream() : store.open(node.hash());
    }
}
