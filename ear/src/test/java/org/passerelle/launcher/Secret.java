package org.passerelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password that this machine chose for itself. */
final class Secret {

    private Secret() {}

    static String keptIn(Path file) throws IOException {
        if (Folders.readIfThere(file).isBlank()) {
            byte[] bytes = new byte[20];
            new SecureRandom().nextBytes(bytes);
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }
}
