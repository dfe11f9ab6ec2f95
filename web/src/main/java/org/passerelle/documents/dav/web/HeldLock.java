package org.passerelle.documents.dav.web;

import java.time.Duration;
import java.time.Instant;
import org.apache.jackrabbit.webdav.lock.AbstractActiveLock;
import org.apache.jackrabbit.webdav.lock.Scope;
import org.apache.jackrabbit.webdav.lock.Type;
import org.passerelle.documents.dav.service.DavLock;

/** A lock as the protocol tells it. */
class HeldLock extends AbstractActiveLock {

    private final DavLock lock;

    HeldLock(DavLock lock, String href) {
        this.lock = lock;
        setLockroot(href);
    }

    @Override
    public boolean isLockedByToken(String lockToken) {
        return lockToken != null && lockToken.equals(lock.token());
    }

    @Override
    public boolean isExpired() {
        return getTimeout() <= 0;
    }

    @Override
    public String getToken() {
        return lock.token();
    }

    @Override
    public String getOwner() {
        return lock.note() == null ? lock.holder() : lock.note();
    }

    @Override
    public long getTimeout() {
        return Duration.between(Instant.now(), lock.until()).toMillis();
    }

    @Override
    public boolean isDeep() {
        return false;
    }

    @Override
    public Type getType() {
        return Type.WRITE;
    }

    @Override
    public Scope getScope() {
        return Scope.EXCLUSIVE;
    }

    @Override
    public void setOwner(String owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setTimeout(long timeout) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setIsDeep(boolean isDeep) {
        throw new UnsupportedOperationException();
    }
}
