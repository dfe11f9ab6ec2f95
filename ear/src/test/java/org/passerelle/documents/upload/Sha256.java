package org.passerelle.documents.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a browser computes of a file before it sends it. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
