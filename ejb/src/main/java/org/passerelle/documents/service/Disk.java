package org.passerelle.documents.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What it takes for a name on disk to survive a power cut. */
final class Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").startsWith("Windows");

    private Disk() {}

    /** Creates the missing folders from the root down; each new name is forced to disk. */
    static void createFolders(Path root, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(root, folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Somebody else's file begins with the same letters.
            return;
        }
        force(folder.getParent());
    }

    static void renameDurably(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.getParent());
    }

    private static void force(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static String sha256(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[64 << 10];
        int length;
        while ((length = content.read(piece)) >= 0) {
            digest.update(piece, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
