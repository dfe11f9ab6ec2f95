package org.passerelle.documents.upload.service;

import org.passerelle.documents.service.ReceivedFile;

/** A file that has been looked at and is kept. */
public record SafeFile(ReceivedFile received, String mediaType) {}
