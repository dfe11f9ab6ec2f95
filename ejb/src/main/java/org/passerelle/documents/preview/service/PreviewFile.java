package org.passerelle.documents.preview.service;

import org.passerelle.documents.DocumentVersion;

/** A file to be shown, as the makers of pictures know it. */
public record PreviewFile(String hash, long size, String mediaType, String name) {

    static PreviewFile of(DocumentVersion version) {
        return new PreviewFile(
                version.getFile().getHash(),
                version.getFile().getSize(),
                version.getFile().getMediaType(),
                version.getFileName());
    }

    public PreviewKind kind() {
        return PreviewKind.of(mediaType, name);
    }

    /**
     * The end of the name, which tells LibreOffice what it is given; nothing else of it is used.
     */
    String ending() {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        return ending.matches("[A-Za-z0-9]{1,8}") ? ending : "bin";
    }
}
