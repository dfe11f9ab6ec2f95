package org.passerelle.documents.dav.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jackrabbit.webdav.DavException;
import org.apache.jackrabbit.webdav.DavResource;
import org.apache.jackrabbit.webdav.DavResourceIterator;
import org.apache.jackrabbit.webdav.DavResourceIteratorImpl;
import org.apache.jackrabbit.webdav.MultiStatusResponse;
import org.apache.jackrabbit.webdav.io.InputContext;
import org.apache.jackrabbit.webdav.io.OutputContext;
import org.apache.jackrabbit.webdav.lock.ActiveLock;
import org.apache.jackrabbit.webdav.lock.LockInfo;
import org.apache.jackrabbit.webdav.lock.Scope;
import org.apache.jackrabbit.webdav.lock.Type;
import org.apache.jackrabbit.webdav.property.DavProperty;
import org.apache.jackrabbit.webdav.property.DavPropertyName;
import org.apache.jackrabbit.webdav.property.PropEntry;
import org.passerelle.documents.dav.service.DavLock;
import org.passerelle.documents.dav.service.DavNode;
import org.passerelle.documents.dav.service.DavTreeService.Piece;

/** A node of the tree as programs handle it: what they do to it is done by the house. */
class DavFile extends DavEntry {

    private static final String MICROSOFT = "urn:schemas-microsoft-com:";

    private final DavActs house;

    DavFile(DavAddress address, DavNode node, DavTokens tokens, DavActs house) {
        super(address, node, tokens);
        this.house = house;
    }

    private DavFile at(DavAddress other, DavNode itsNode) {
        return new DavFile(other, itsNode, tokens, house);
    }

    @Override
    public void spool(OutputContext out) throws IOException {
        if (!node.isFile()) {
            out.setContentType("text/plain; charset=UTF-8");
            out.setContentLength(0);
            return;
        }
        out.setContentType(node.mediaType());
        out.setContentLength(node.size());
        out.setETag(DavProperties.tag(node));
        out.setProperty("Last-Modified", DavProperties.changed(node));
        out.setProperty("Content-Disposition", "attachment");
        out.setProperty("Content-Security-Policy", "sandbox; default-src 'none'");
        if (out.hasStream()) {
            try (InputStream content = house.writing.open(node)) {
                content.transferTo(out.getOutputStream());
            }
        }
    }

    @Override
    public void addMember(DavResource resource, InputContext content) throws DavException {
        DavNode member = ((DavFile) resource).node;
        house.perform(
                () -> {
                    if (content.hasStream()) {
                        house.writing.put(
                                member, content.getInputStream(), tokens.all(), house.comment());
                    } else {
                        house.changes.makeFolder(member);
                    }
                });
    }

    @Override
    public void removeMember(DavResource member) throws DavException {
        DavNode gone = ((DavFile) member).node;
        if (!gone.exists()) {
            throw new DavException(404);
        }
        house.perform(() -> house.changes.remove(gone, tokens.all()));
    }

    @Override
    public void move(DavResource destination) throws DavException {
        DavNode to = to(destination);
        house.perform(
                () -> {
                    if (node.isFile()) {
                        house.writing.move(node, to, tokens.all(), house.comment());
                    } else {
                        house.changes.moveFolder(node, to);
                    }
                });
    }

    @Override
    public void copy(DavResource destination, boolean shallow) throws DavException {
        DavNode to = to(destination);
        house.perform(
                () -> {
                    if (node.isFile()) {
                        house.writing.copy(node, to, tokens.all(), house.comment());
                    } else {
                        house.changes.copyFolder(node, to, shallow);
                    }
                });
    }

    private DavNode to(DavResource destination) throws DavException {
        if (!node.exists()) {
            throw new DavException(404);
        }
        // A folder that was there has just gone to the trash.
        DavFile there = (DavFile) destination;
        DavNode to = there.node.isCollection() ? house.tree.find(there.address.path()) : there.node;
        if (to.kind() == DavNode.Kind.NOWHERE) {
            throw new DavException(409);
        }
        return to;
    }

    @Override
    public ActiveLock lock(LockInfo asked) throws DavException {
        boolean exclusive =
                Type.WRITE.equals(asked.getType()) && Scope.EXCLUSIVE.equals(asked.getScope());
        if (!exclusive || node.isCollection()) {
            throw new DavException(exclusive ? 405 : 403);
        }
        if (node.kind() == DavNode.Kind.NOWHERE) {
            throw new DavException(409);
        }
        DavLock lock =
                house.attempt(
                        () ->
                                house.locks.lock(
                                        node,
                                        asked.getOwner(),
                                        Duration.ofMillis(asked.getTimeout())));
        return new HeldLock(lock, getHref());
    }

    @Override
    public ActiveLock refreshLock(LockInfo asked, String token) throws DavException {
        DavLock lock =
                house.attempt(
                        () ->
                                house.locks.refresh(
                                        node, token, Duration.ofMillis(asked.getTimeout())));
        return new HeldLock(lock, getHref());
    }

    @Override
    public void unlock(String token) throws DavException {
        if (token == null) {
            throw new DavException(400);
        }
        if (!house.attempt(() -> house.locks.unlock(node, token))) {
            throw new DavException(409);
        }
    }

    /** Some of what is in a folder, for listings that are written while they are read. */
    Members members(long after, Set<String> taken) {
        Piece piece = house.tree.children(node, after, taken);
        List<DavResource> members = new ArrayList<>();
        piece.nodes().forEach(child -> members.add(at(address.at(child.path()), child)));
        return new Members(members, piece.next());
    }

    /** A piece of a listing, and what to ask for next. */
    record Members(List<DavResource> files, long next) {}

    @Override
    public DavResourceIterator getMembers() {
        List<DavResource> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        long next = 0;
        do {
            Members piece = members(next, taken);
            all.addAll(piece.files());
            next = piece.next();
        } while (next > 0);
        return new DavResourceIteratorImpl(all);
    }

    @Override
    public DavResource getCollection() {
        if (address.isRootLocation()) {
            return null;
        }
        DavAddress parent = address.parent();
        return at(parent, house.tree.find(parent.path()));
    }

    /** Programs may note what they like; nothing of it is kept, and only Microsoft's is denied. */
    @Override
    public MultiStatusResponse alterProperties(List<? extends PropEntry> changes)
            throws DavException {
        if (!node.exists()) {
            throw new DavException(404);
        }
        house.perform(() -> house.locks.mustHold(node, tokens.all()));
        MultiStatusResponse answer = new MultiStatusResponse(getHref(), (String) null);
        for (PropEntry change : changes) {
            DavPropertyName name =
                    change instanceof DavProperty<?> property
                            ? property.getName()
                            : (DavPropertyName) change;
            boolean theirs = name.getNamespace().getURI().startsWith(MICROSOFT);
            answer.add(name, theirs ? 200 : 403);
        }
        return answer;
    }
}
