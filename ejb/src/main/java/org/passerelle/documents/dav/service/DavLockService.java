package org.passerelle.documents.dav.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passerelle.common.Activity;
import org.passerelle.common.NotFoundException;
import org.passerelle.documents.Document;
import org.passerelle.documents.Documents;
import org.passerelle.documents.dav.PassingFile;
import org.passerelle.documents.dav.PassingFiles;
import org.passerelle.documents.versions.DocumentLock;
import org.passerelle.documents.versions.DocumentLocks;
import org.passerelle.documents.versions.DocumentReservedException;
import org.passerelle.documents.versions.service.DocumentReleased;
import org.passerelle.documents.versions.service.DocumentReserved;
import org.passerelle.groups.service.CurrentPerson;

/**
 * The locks of programs, which are those of the pages: what Word locks is reserved for Ada on the
 * page, what she reserved there only her Word may lock. A lock lasts an hour at most, unless its
 * program asks for more time before it ends.
 */
@Stateless
public class DavLockService {

    /** Programs that fall silent for so long have forgotten. */
    static final Duration LONGEST = Duration.ofHours(1);

    @Inject Documents documents;
    @Inject DocumentLocks locks;
    @Inject PassingFiles passing;
    @Inject CurrentPerson me;
    @Inject Event<Activity> activities;

    /**
     * Locks a file for a program of the caller; where nothing is, an empty file that waits for it.
     *
     * @param wanted for how long
     */
    public DavLock lock(DavNode node, String note, Duration wanted) {
        mustBeFree(node);
        Instant now = Instant.now();
        String token = "opaquelocktoken:" + UUID.randomUUID();
        return node.kind() == DavNode.Kind.DOCUMENT
                ? lockDocument(node.id(), token, note, now, now.plus(shortened(wanted)))
                : lockPassing(node, token, now, now.plus(shortened(wanted)));
    }

    private DavLock lockDocument(long id, String token, String note, Instant now, Instant until) {
        Document document = documents.getReadable(id, me.viewer());
        me.must(document.editableBy(me.viewer()));
        boolean held = locks.find(id, now).isPresent();
        DocumentLock lock = locks.take(document, me.person(), now);
        lock.open(token, note, until);
        if (!held) {
            activities.fire(new DocumentReserved(document, me.person()));
        }
        return DavLock.of(lock, me.id());
    }

    private DavLock lockPassing(DavNode node, String token, Instant now, Instant until) {
        if (node.spot() == null || !node.spot().place().welcomes(me.viewer())) {
            throw new DavRefusedException();
        }
        PassingFile file =
                passing.find(me.id(), node.key())
                        .orElseGet(() -> passing.make(me.person(), node.key(), now));
        file.lock(token, until);
        return DavLock.of(file);
    }

    /** Gives a program more time. */
    public DavLock refresh(DavNode node, String token, Duration wanted) {
        Instant until = Instant.now().plus(shortened(wanted));
        if (node.kind() == DavNode.Kind.DOCUMENT) {
            DocumentLock lock = held(node, token).orElseThrow(NotFoundException::new);
            lock.open(token, lock.getClientNote(), until);
            return DavLock.of(lock, me.id());
        }
        PassingFile file = passing.find(me.id(), node.key()).orElseThrow(NotFoundException::new);
        file.lock(token, until);
        return DavLock.of(file);
    }

    /** The program has done with the file. Whether the token was that of its lock. */
    public boolean unlock(DavNode node, String token) {
        if (node.kind() == DavNode.Kind.PASSING) {
            Optional<PassingFile> file = passing.find(me.id(), node.key());
            boolean fits = file.filter(found -> token.equals(found.getToken())).isPresent();
            if (fits) {
                file.get().unlock();
            }
            return fits;
        }
        Optional<DocumentLock> lock = held(node, token);
        if (lock.isPresent() && lock.get().close(Instant.now())) {
            locks.remove(lock.get());
            activities.fire(
                    new DocumentReleased(
                            documents.getReadable(node.id(), me.viewer()), me.person()));
        }
        return lock.isPresent();
    }

    /** A document in the trash is nobody's. */
    public void forget(DavNode node) {
        locks.find(node.id(), Instant.now())
                .filter(lock -> lock.isHeldBy(me.id()))
                .ifPresent(locks::remove);
    }

    /** Refuses to change a file that another person holds, or a program that does not show up. */
    public void mustHold(DavNode node, Set<String> tokens) {
        DavLock lock = node.lock();
        boolean mayPass =
                lock == null
                        || lock.mine() && (lock.token() == null || tokens.contains(lock.token()));
        if (!mayPass) {
            throw new DocumentReservedException(lock.holder(), lock.until());
        }
    }

    // What the caller reserved on its page, her program may lock.
    private static void mustBeFree(DavNode node) {
        if (node.lock() != null && !(node.lock().mine() && node.lock().token() == null)) {
            throw new DocumentReservedException(node.lock().holder(), node.lock().until());
        }
    }

    private Optional<DocumentLock> held(DavNode node, String token) {
        return node.kind() != DavNode.Kind.DOCUMENT
                ? Optional.empty()
                : locks.find(node.id(), Instant.now())
                        .filter(lock -> lock.isHeldBy(me.id()))
                        .filter(lock -> token.equals(lock.getToken()));
    }

    private static Duration shortened(Duration wanted) {
        return wanted.isNegative() || wanted.isZero() || wanted.compareTo(LONGEST) > 0
                ? LONGEST
                : wanted;
    }
}
