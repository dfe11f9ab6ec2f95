package org.passerelle.documents.dav.web;

import org.apache.jackrabbit.webdav.DavException;
import org.apache.jackrabbit.webdav.DavResource;
import org.apache.jackrabbit.webdav.DavResourceFactory;
import org.apache.jackrabbit.webdav.DavResourceLocator;
import org.apache.jackrabbit.webdav.DavSession;
import org.apache.jackrabbit.webdav.lock.ActiveLock;
import org.apache.jackrabbit.webdav.lock.LockManager;
import org.apache.jackrabbit.webdav.lock.Scope;
import org.apache.jackrabbit.webdav.lock.Type;
import org.apache.jackrabbit.webdav.property.DavProperty;
import org.apache.jackrabbit.webdav.property.DavPropertyName;
import org.apache.jackrabbit.webdav.property.DavPropertySet;
import org.passerelle.documents.dav.service.DavLock;
import org.passerelle.documents.dav.service.DavNode;

/** A node of the tree as the protocol shows it: its name, its properties, its locks. */
abstract class DavEntry implements DavResource {

    final DavAddress address;
    final DavNode node;
    final DavTokens tokens;

    DavEntry(DavAddress address, DavNode node, DavTokens tokens) {
        this.address = address;
        this.node = node;
        this.tokens = tokens;
    }

    DavNode node() {
        return node;
    }

    /** What the caller reserved on its page is no obstacle to her programs, so they see nothing. */
    @Override
    public ActiveLock[] getLocks() {
        DavLock lock = node.lock();
        return lock == null || lock.mine() && lock.token() == null
                ? new ActiveLock[0]
                : new ActiveLock[] {new HeldLock(lock, getHref())};
    }

    @Override
    public ActiveLock getLock(Type type, Scope scope) {
        return hasLock(type, scope) ? getLocks()[0] : null;
    }

    @Override
    public boolean hasLock(Type type, Scope scope) {
        return isLockable(type, scope) && getLocks().length > 0;
    }

    @Override
    public boolean isLockable(Type type, Scope scope) {
        return node.isFile() && Type.WRITE.equals(type) && Scope.EXCLUSIVE.equals(scope);
    }

    @Override
    public DavPropertySet getProperties() {
        return DavProperties.of(node, getLocks());
    }

    @Override
    public DavProperty<?> getProperty(DavPropertyName name) {
        return getProperties().get(name);
    }

    @Override
    public DavPropertyName[] getPropertyNames() {
        return getProperties().getPropertyNames();
    }

    @Override
    public void setProperty(DavProperty<?> property) throws DavException {
        throw new DavException(403);
    }

    @Override
    public void removeProperty(DavPropertyName name) throws DavException {
        throw new DavException(403);
    }

    @Override
    public String getComplianceClass() {
        return "1, 2";
    }

    @Override
    public String getSupportedMethods() {
        return String.join(", ", DavDoor.METHODS);
    }

    @Override
    public boolean exists() {
        return node.exists();
    }

    @Override
    public boolean isCollection() {
        return node.isCollection();
    }

    @Override
    public String getDisplayName() {
        return node.name();
    }

    @Override
    public DavResourceLocator getLocator() {
        return address;
    }

    @Override
    public String getResourcePath() {
        return address.getResourcePath();
    }

    @Override
    public String getHref() {
        return address.getHref(node.isCollection());
    }

    @Override
    public long getModificationTime() {
        return node.changedAt() == null ? -1 : node.changedAt().toEpochMilli();
    }

    @Override
    public void addLockManager(LockManager manager) {
        // The house has one place where locks are, and it is not the protocol's.
    }

    @Override
    public DavResourceFactory getFactory() {
        return null;
    }

    @Override
    public DavSession getSession() {
        return tokens;
    }
}
