package org.passerelle.documents.upload.service;

import java.util.List;
import org.passerelle.documents.service.FileName;

/**
 * A file of an archive that is kept, about to become a document.
 *
 * @param folders the folders it lies in, from the outermost
 */
public record UnpackedFile(List<String> folders, FileName name, SafeFile file) {}
