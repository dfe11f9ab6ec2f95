package org.passerelle.documents.preview.service;

import java.util.Locale;

/** What is made of a file so that it can be looked at. */
public enum Form {
    /** A small picture of its first page, for lists. */
    THUMBNAIL("image/jpeg", 480),
    /** A picture for the page of the document. */
    PICTURE("image/jpeg", 1600),
    /** A PDF of an office file. */
    PDF("application/pdf", 0);

    private final String mediaType;
    private final int edge;

    Form(String mediaType, int edge) {
        this.mediaType = mediaType;
        this.edge = edge;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The longer side of a picture, in pixels. */
    int edge() {
        return edge;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
