package org.passerelle.documents.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.documents.upload.Destination;

/** Where to look at what has been deposited. */
final class UploadAddress {

    private UploadAddress() {}

    static String document(HttpServletRequest request, long id) {
        return request.getContextPath() + "/documents/document?id=" + id;
    }

    static String library(HttpServletRequest request, Destination where) {
        String library = request.getContextPath() + "/documents";
        if (where.folderId() != null) {
            return library + "?dossier=" + where.folderId();
        }
        if (where.personal()) {
            return library + "?rayon=moi";
        }
        return where.groupId() == null ? library : library + "?groupe=" + where.groupId();
    }
}
