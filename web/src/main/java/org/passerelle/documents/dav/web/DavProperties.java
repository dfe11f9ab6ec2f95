package org.passerelle.documents.dav.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jackrabbit.webdav.lock.ActiveLock;
import org.apache.jackrabbit.webdav.lock.LockDiscovery;
import org.apache.jackrabbit.webdav.lock.Scope;
import org.apache.jackrabbit.webdav.lock.SupportedLock;
import org.apache.jackrabbit.webdav.lock.Type;
import org.apache.jackrabbit.webdav.property.DavPropertyName;
import org.apache.jackrabbit.webdav.property.DavPropertySet;
import org.apache.jackrabbit.webdav.property.DefaultDavProperty;
import org.apache.jackrabbit.webdav.property.ResourceType;
import org.passerelle.documents.dav.service.DavNode;

/** What the protocol says of a node. */
final class DavProperties {

    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final int TAG = 32;

    private DavProperties() {}

    static DavPropertySet of(DavNode node, ActiveLock[] locks) {
        DavPropertySet all = new DavPropertySet();
        say(all, DavPropertyName.DISPLAYNAME, node.name());
        if (node.createdAt() != null) {
            say(all, DavPropertyName.CREATIONDATE, seconds(node.createdAt()).toString());
            say(all, DavPropertyName.GETLASTMODIFIED, HTTP.format(node.changedAt()));
        }
        if (node.isFile()) {
            say(all, DavPropertyName.GETCONTENTLENGTH, Long.toString(node.size()));
            say(all, DavPropertyName.GETCONTENTTYPE, node.mediaType());
            say(all, DavPropertyName.GETETAG, tag(node));
            all.add(new ResourceType(ResourceType.DEFAULT_RESOURCE));
            SupportedLock supported = new SupportedLock();
            supported.addEntry(Type.WRITE, Scope.EXCLUSIVE);
            all.add(supported);
            all.add(new LockDiscovery(locks));
        } else {
            all.add(new ResourceType(ResourceType.COLLECTION));
        }
        return all;
    }

    /** The same bytes have the same tag; a short one, as programs cut long headers. */
    static String tag(DavNode node) {
        return '"' + (node.hash() == null ? "vide" : node.hash().substring(0, TAG)) + '"';
    }

    static String changed(DavNode node) {
        return HTTP.format(node.changedAt());
    }

    private static Instant seconds(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond());
    }

    private static void say(DavPropertySet all, DavPropertyName name, String value) {
        all.add(new DefaultDavProperty<>(name, value));
    }
}
