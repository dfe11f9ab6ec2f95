package org.passerelle.documents.upload.service;

import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.passerelle.documents.service.FileName;

/**
 * A file that an archive says to hold.
 *
 * @param folders the folders it lies in, from the outermost
 */
record ArchiveFile(ZipArchiveEntry entry, List<String> folders, FileName name) {

    String shown() {
        return folders.isEmpty() ? name.value() : String.join("/", folders) + "/" + name.value();
    }
}
