package org.passerelle.documents.dav.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.dav.service.DavTreeService;

/** The address at which an office program opens the document of this page, and saves it back. */
@Named
@RequestScoped
public class OfficeLink {

    private static final Map<String, String> PROGRAMS =
            Map.ofEntries(
                    Map.entry("doc", "ms-word"),
                    Map.entry("docx", "ms-word"),
                    Map.entry("docm", "ms-word"),
                    Map.entry("odt", "ms-word"),
                    Map.entry("rtf", "ms-word"),
                    Map.entry("xls", "ms-excel"),
                    Map.entry("xlsx", "ms-excel"),
                    Map.entry("xlsm", "ms-excel"),
                    Map.entry("ods", "ms-excel"),
                    Map.entry("csv", "ms-excel"),
                    Map.entry("ppt", "ms-powerpoint"),
                    Map.entry("pptx", "ms-powerpoint"),
                    Map.entry("odp", "ms-powerpoint"));

    @Inject DavTreeService tree;
    @Inject HttpServletRequest request;

    private List<String> path;

    /** Whether programs of this person reach the document. */
    public boolean isReachable() {
        return !path().isEmpty();
    }

    /** The address to mount or to open, as programs want it typed. */
    public String getAddress() {
        String page = request.getRequestURL().toString();
        String site = page.substring(0, page.length() - request.getRequestURI().length());
        return site + request.getContextPath() + DavAddress.written(path());
    }

    /** The program that the file is for, {@code ms-word} for example; empty when there is none. */
    public String getProgram() {
        String name = path().isEmpty() ? "" : path().get(path().size() - 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase();
        return PROGRAMS.getOrDefault(extension, "");
    }

    /** The link that opens the document in its program, to be changed there. */
    public String getLink() {
        return getProgram() + ":ofe|u|" + getAddress();
    }

    private List<String> path() {
        if (path == null) {
            path = tree.pathTo(Asked.id(request));
        }
        return path;
    }
}
