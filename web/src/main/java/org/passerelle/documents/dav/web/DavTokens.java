package org.passerelle.documents.dav.web;

import java.util.HashSet;
import java.util.Set;
import org.apache.jackrabbit.webdav.DavSession;

/** The lock tokens that came with one request; nothing stays after it. */
class DavTokens implements DavSession {

    private final Set<String> tokens = new HashSet<>();

    Set<String> all() {
        return Set.copyOf(tokens);
    }

    @Override
    public void addLockToken(String token) {
        tokens.add(token);
    }

    @Override
    public String[] getLockTokens() {
        return tokens.toArray(String[]::new);
    }

    @Override
    public void removeLockToken(String token) {
        tokens.remove(token);
    }

    @Override
    public void addReference(Object reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeReference(Object reference) {
        throw new UnsupportedOperationException();
    }
}
