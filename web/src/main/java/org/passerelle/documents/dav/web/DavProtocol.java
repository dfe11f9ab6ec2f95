package org.passerelle.documents.dav.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.jackrabbit.webdav.DavException;
import org.apache.jackrabbit.webdav.DavLocatorFactory;
import org.apache.jackrabbit.webdav.DavResource;
import org.apache.jackrabbit.webdav.DavResourceFactory;
import org.apache.jackrabbit.webdav.DavResourceLocator;
import org.apache.jackrabbit.webdav.DavServletRequest;
import org.apache.jackrabbit.webdav.DavServletResponse;
import org.apache.jackrabbit.webdav.DavSession;
import org.apache.jackrabbit.webdav.DavSessionProvider;
import org.apache.jackrabbit.webdav.MultiStatusResponse;
import org.apache.jackrabbit.webdav.WebdavRequest;
import org.apache.jackrabbit.webdav.WebdavResponse;
import org.apache.jackrabbit.webdav.property.DavPropertyNameSet;
import org.apache.jackrabbit.webdav.server.AbstractWebdavServlet;
import org.apache.jackrabbit.webdav.xml.DomUtil;
import org.w3c.dom.Document;

/**
 * The protocol of Jackrabbit over the tree of the house. It says otherwise than its base class only
 * where a library differs from a disk: a file put over another is a version of it, and a folder may
 * hold more than fits in the memory at once.
 */
class DavProtocol extends AbstractWebdavServlet implements DavSessionProvider, DavResourceFactory {

    private static final long serialVersionUID = 1L;

    private final transient DavActs house;

    DavProtocol(DavActs house) {
        this.house = house;
    }

    @Override
    public DavResource createResource(
            DavResourceLocator locator, DavServletRequest request, DavServletResponse response) {
        return createResource(locator, request.getDavSession());
    }

    @Override
    public DavResource createResource(DavResourceLocator locator, DavSession session) {
        DavAddress address = (DavAddress) locator;
        return new DavFile(address, house.tree.find(address.path()), (DavTokens) session, house);
    }

    @Override
    protected boolean isPreconditionValid(WebdavRequest request, DavResource resource) {
        String tag = resource.exists() ? DavProperties.tag(((DavFile) resource).node()) : null;
        if (!holdsWhatItShows(request, resource, tag)) {
            return false;
        }
        String must = request.getHeader("If-Match");
        if (must != null && (tag == null || !matches(must, tag))) {
            return false;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String mustNot = reads ? null : request.getHeader("If-None-Match");
        return mustNot == null || tag == null || !matches(mustNot, tag);
    }

    /**
     * The library takes any token for that of a file that nobody holds; a lost lock must be told.
     */
    private static boolean holdsWhatItShows(
            WebdavRequest request, DavResource resource, String tag) {
        boolean free = ((DavFile) resource).node().isFile() && resource.getLocks().length == 0;
        return free && request.getHeader("If") != null
                ? request.matchesIfHeader(resource.getHref(), "", tag)
                : request.matchesIfHeader(resource);
    }

    private static boolean matches(String header, String tag) {
        return header.strip().equals("*") || header.contains(tag);
    }

    /** What is there is only thrown away when it is not to become the next version. */
    @Override
    protected int validateDestination(
            DavResource destination, WebdavRequest request, boolean checkHeader)
            throws DavException {
        DavFile to = (DavFile) destination;
        boolean version =
                to.node().isFile()
                        && request.isOverwrite()
                        && house.tree
                                .find(((DavAddress) request.getRequestLocator()).path())
                                .isFile();
        if (!version || to.getLocator().equals(request.getRequestLocator())) {
            return super.validateDestination(destination, request, checkHeader);
        }
        return request.matchesIfHeader(destination)
                ? DavServletResponse.SC_NO_CONTENT
                : DavServletResponse.SC_PRECONDITION_FAILED;
    }

    @Override
    protected void doMkCol(WebdavRequest request, WebdavResponse response, DavResource resource)
            throws IOException, DavException {
        if (request.getContentLength() > 0) {
            response.sendError(DavServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            super.doMkCol(request, response, resource);
        }
    }

    @Override
    protected void doPut(WebdavRequest request, WebdavResponse response, DavResource resource)
            throws IOException, DavException {
        if (resource.isCollection()) {
            response.sendError(DavServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            super.doPut(request, response, resource);
        }
    }

    /** Written while it is read, one file after another. */
    @Override
    protected void doPropFind(WebdavRequest request, WebdavResponse response, DavResource resource)
            throws IOException, DavException {
        if (!resource.exists()) {
            response.sendError(DavServletResponse.SC_NOT_FOUND);
            return;
        }
        int depth = request.getDepth(DEPTH_INFINITY);
        if (depth == DEPTH_INFINITY && resource.isCollection()) {
            response.sendError(DavServletResponse.SC_FORBIDDEN);
            return;
        }
        DavPropertyNameSet names = request.getPropFindProperties();
        int type = request.getPropFindType();
        response.setStatus(DavServletResponse.SC_MULTI_STATUS);
        response.setContentType("application/xml; charset=UTF-8");
        Listing listing = new Listing(response.getOutputStream());
        listing.add(new MultiStatusResponse(resource, names, type));
        if (depth == DEPTH_1 && resource.isCollection()) {
            Set<String> taken = new HashSet<>();
            long next = 0;
            do {
                DavFile.Members piece = ((DavFile) resource).members(next, taken);
                for (DavResource member : piece.files()) {
                    listing.add(new MultiStatusResponse(member, names, type));
                }
                next = piece.next();
            } while (next > 0);
        }
        listing.end();
    }

    /** A multistatus answer that does not wait to be whole. */
    private static class Listing {

        private final Writer out;
        private final Transformer writer;

        Listing(OutputStream stream) throws IOException {
            out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            try {
                writer = TransformerFactory.newInstance().newTransformer();
                writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            } catch (TransformerException e) {
                throw new IOException(e);
            }
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            out.write("<D:multistatus xmlns:D=\"DAV:\">");
        }

        void add(MultiStatusResponse one) throws IOException {
            try {
                Document document = DomUtil.createDocument();
                document.appendChild(one.toXml(document));
                writer.transform(new DOMSource(document), new StreamResult(out));
            } catch (ParserConfigurationException | TransformerException e) {
                throw new IOException(e);
            }
        }

        void end() throws IOException {
            out.write("</D:multistatus>");
            out.flush();
        }
    }

    @Override
    public boolean attachSession(WebdavRequest request) {
        request.setDavSession(new DavTokens());
        return true;
    }

    @Override
    public void releaseSession(WebdavRequest request) {
        request.setDavSession(null);
    }

    @Override
    public DavSessionProvider getDavSessionProvider() {
        return this;
    }

    @Override
    public void setDavSessionProvider(DavSessionProvider provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DavLocatorFactory getLocatorFactory() {
        return new DavAddress.Factory();
    }

    @Override
    public void setLocatorFactory(DavLocatorFactory factory) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DavResourceFactory getResourceFactory() {
        return this;
    }

    @Override
    public void setResourceFactory(DavResourceFactory factory) {
        throw new UnsupportedOperationException();
    }
}
