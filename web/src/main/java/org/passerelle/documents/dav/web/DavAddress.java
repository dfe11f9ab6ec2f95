package org.passerelle.documents.dav.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jackrabbit.webdav.DavLocatorFactory;
import org.apache.jackrabbit.webdav.DavResourceLocator;

/** An address of the tree: names, from the top. */
final class DavAddress implements DavResourceLocator {

    /** Where the tree begins in the site. */
    static final String ROOT = "/dav";

    private static final String PLAIN = "-._~!$'()*+,;=@";

    private final String prefix;
    private final List<String> path;

    DavAddress(String prefix, List<String> path) {
        this.prefix = prefix;
        this.path = List.copyOf(path);
    }

    /** The address that a program wrote, which must be one of the tree. */
    static DavAddress read(String prefix, String written) {
        if (!written.equals(ROOT) && !written.startsWith(ROOT + "/")) {
            throw new IllegalArgumentException("Not in the tree");
        }
        List<String> path = new ArrayList<>();
        for (String part : written.substring(ROOT.length()).split("/")) {
            if (!part.isEmpty()) {
                path.add(
                        Normalizer.normalize(
                                URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8),
                                Normalizer.Form.NFC));
            }
        }
        return new DavAddress(prefix, path);
    }

    List<String> path() {
        return path;
    }

    DavAddress parent() {
        return new DavAddress(prefix, path.subList(0, path.size() - 1));
    }

    DavAddress at(List<String> other) {
        return new DavAddress(prefix, other);
    }

    /** As it stands in a link, without the host. */
    static String written(List<String> path) {
        StringBuilder written = new StringBuilder(ROOT);
        path.forEach(name -> written.append('/').append(encoded(name)));
        return written.toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    @Override
    public String getHref(boolean isCollection) {
        return prefix + written(path) + (isCollection ? "/" : "");
    }

    @Override
    public String getPrefix() {
        return prefix;
    }

    @Override
    public String getResourcePath() {
        return "/" + String.join("/", path);
    }

    @Override
    public String getRepositoryPath() {
        return getResourcePath();
    }

    @Override
    public String getWorkspacePath() {
        return "";
    }

    @Override
    public String getWorkspaceName() {
        return "";
    }

    @Override
    public boolean isSameWorkspace(DavResourceLocator locator) {
        return true;
    }

    @Override
    public boolean isSameWorkspace(String workspaceName) {
        return true;
    }

    @Override
    public boolean isRootLocation() {
        return path.isEmpty();
    }

    @Override
    public DavLocatorFactory getFactory() {
        return new Factory();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DavAddress that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Reads addresses for the protocol. */
    static class Factory implements DavLocatorFactory {

        @Override
        public DavResourceLocator createResourceLocator(String prefix, String href) {
            return read(prefix, href);
        }

        @Override
        public DavResourceLocator createResourceLocator(
                String prefix, String workspacePath, String resourcePath) {
            return read(prefix, ROOT + resourcePath);
        }

        @Override
        public DavResourceLocator createResourceLocator(
                String prefix, String workspacePath, String path, boolean isResourcePath) {
            return read(prefix, ROOT + path);
        }
    }
}
