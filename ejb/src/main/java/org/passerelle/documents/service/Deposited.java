package org.passerelle.documents.service;

/**
 * A file has become a document, or a version of one.
 *
 * @param fileName the name it goes by, which may have been cleaned or numbered
 * @param namesake whether another document in the same folder already held a file of this name
 * @param held whether the antivirus has not answered yet: until then nobody gets the file
 */
public record Deposited(
        long documentId,
        String title,
        String fileName,
        int version,
        boolean namesake,
        boolean held) {}
