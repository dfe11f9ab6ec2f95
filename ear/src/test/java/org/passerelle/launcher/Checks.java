package org.passerelle.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be so before anything starts, each said in one sentence when it is not. */
final class Checks {

    private static final long GIB = 1L << 30;
    private static final int OLDEST = 17;
    private static final int NEWEST = 21;

    private Checks() {}

    static void java() {
        int version = Runtime.version().feature();
        if (version < OLDEST || version > NEWEST) {
            throw new Problem(
                    "Passerelle se lance avec Java 17 ou 21 ; celui-ci est Java "
                            + version
                            + " ("
                            + System.getProperty("java.home")
                            + ") : réglez JAVA_HOME.");
        }
    }

    static void diskSpace(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < 3 * GIB) {
            throw new Problem(
                    String.format(
                            "Le disque est presque plein : il reste %.1f Gio sous %s, il en faut 3.",
                            free / (double) GIB, folder));
        }
    }

    static void ports(Place place) throws IOException {
        port(place.httpPort(), "du site", place.prefix() + "port");
        port(place.adminPort(), "d’administration de Payara", place.prefix() + "admin.port");
        port(place.databasePort(), "de MariaDB", place.prefix() + "database.port");
        port(place.searchPort(), "d’Elasticsearch", place.prefix() + "search.port");
    }

    private static void port(int port, String whose, String property) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException e) {
            throw new Problem(
                    String.format(
                            "Le port %d, celui %s, est déjà pris : libérez-le ou choisissez-en un autre avec -D%s=%d.",
                            port, whose, property, port + 1000),
                    e);
        }
    }
}
