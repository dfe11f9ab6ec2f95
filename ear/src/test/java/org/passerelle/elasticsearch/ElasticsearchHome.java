package org.passerelle.elasticsearch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elasticsearch.Build;

/**
 * The home folder that an Elasticsearch process needs: its HTTP layer as a module, our French
 * analysis as a plugin, and the class that starts it. Prepared anew from the jars of the build each
 * time, in less than a second; the data lives elsewhere.
 */
public final class ElasticsearchHome {

    private static final String PACKAGE = "org/passerelle/elasticsearch/";

    private final Path home;
    private final Path jars;
    private final String heap;

    private ElasticsearchHome(Path home, Path jars, String heap) {
        this.home = home.toAbsolutePath();
        this.jars = jars.toAbsolutePath();
        this.heap = heap;
    }

    /**
     * Prepares a home.
     *
     * @param home the folder to fill
     * @param jars the folder where the build put {@code lib/} and {@code modules/transport-netty4/}
     * @param classes the folder of the compiled classes of this package
     */
    public static ElasticsearchHome prepare(Path home, Path jars, Path classes) throws IOException {
        ElasticsearchHome prepared = new ElasticsearchHome(home, jars, "512m");
        prepared.installTransport();
        prepared.installPlugin(classes);
        Files.createDirectories(prepared.home.resolve("config"));
        Files.createDirectories(prepared.home.resolve("logs"));
        zip(prepared.starter(), classes, PACKAGE + "ElasticsearchServer.class");
        return prepared;
    }

    /** The same home for a node with another heap. */
    public ElasticsearchHome withHeap(String size) {
        return new ElasticsearchHome(home, jars, size);
    }

    /**
     * The command that starts a node on this home; its transport port is a hundred above.
     *
     * @param cluster the transport ports of all the nodes, when they are several
     */
    public List<String> command(Path data, int port, String clusterName, int... cluster) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xms" + heap);
        command.add("-Xmx" + heap);
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        command.add("--add-opens=java.base/java.io=ALL-UNNAMED");
        command.add("-cp");
        command.add(starter() + File.pathSeparator + jars.resolve("lib") + File.separator + "*");
        command.add("org.passerelle.elasticsearch.ElasticsearchServer");
        command.add(home.toString());
        command.add(data.toAbsolutePath().toString());
        command.add(Integer.toString(port));
        command.add(Integer.toString(port + 100));
        command.add(clusterName);
        Arrays.stream(cluster).mapToObj(Integer::toString).forEach(command::add);
        return command;
    }

    private void installTransport() throws IOException {
        Path module = emptied(home.resolve("modules/transport-netty4"));
        try (Stream<Path> files = Files.list(jars.resolve("modules/transport-netty4"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(
                        jar,
                        module.resolve(jar.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        describe(module, "transport-netty4", "org.elasticsearch.transport.netty4.Netty4Plugin");
    }

    private void installPlugin(Path classes) throws IOException {
        Path plugin = emptied(home.resolve("plugins/analysis-shim"));
        zip(plugin.resolve("analysis-shim.jar"), classes, PACKAGE + "analysis");
        describe(plugin, "analysis-shim", "org.passerelle.elasticsearch.analysis.AnalysisShim");
    }

    private Path starter() {
        return home.resolve("starter.jar");
    }

    private static void describe(Path folder, String name, String mainClass) throws IOException {
        String version = Build.current().version();
        Properties description = new Properties();
        description.setProperty("name", name);
        description.setProperty("description", name);
        description.setProperty("version", version);
        description.setProperty("elasticsearch.version", version);
        description.setProperty("java.version", "17");
        description.setProperty("classname", mainClass);
        description.setProperty("has.native.controller", "false");
        try (OutputStream file =
                Files.newOutputStream(folder.resolve("plugin-descriptor.properties"))) {
            description.store(file, null);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static void zip(Path jar, Path classes, String what) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes.resolve(what))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String entry = classes.relativize(file).toString().replace(File.separatorChar, '/');
                zip.putNextEntry(new ZipEntry(entry));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
