package org.passerelle.elasticsearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsUtils;

/**
 * The main class of the Elasticsearch process: a node that only this machine reaches, without
 * security, until the process is told to end. Arguments: home folder, data folder, HTTP port,
 * transport port, name of the cluster; then, for each node of a cluster of several, its transport
 * port, which is also its name.
 */
public final class ElasticsearchServer {

    private ElasticsearchServer() {}

    public static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        Environment environment = environment(arguments);
        LogConfigurator.configureWithoutConfig(environment.settings());
        // Not as Java modules: on a plain class path there are no module descriptors to read.
        PluginsLoader plugins =
                PluginsLoader.createPluginsLoader(
                        PluginsUtils.getModuleBundles(environment.modulesDir()),
                        PluginsUtils.getPluginBundles(environment.pluginsDir()),
                        Map.of(),
                        false);
        Node node = new Node(environment, plugins).start();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, ended), "shutdown"));
        System.out.println("Elasticsearch answers on port " + arguments[2]);
        ended.await();
    }

    private static Environment environment(String[] arguments) {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Settings.Builder settings =
                Settings.builder()
                        .put("path.home", home.toString())
                        .put("path.data", Path.of(arguments[1]).toAbsolutePath().toString())
                        .put("path.logs", home.resolve("logs").toString())
                        .put("http.port", arguments[2])
                        .put("transport.port", arguments[3])
                        .put("cluster.name", arguments[4])
                        .put("network.host", "127.0.0.1")
                        .put("http.type", "netty4")
                        .put("transport.type", "netty4")
                        .put("cluster.routing.allocation.disk.threshold_enabled", false);
        List<String> nodes = List.of(arguments).subList(5, arguments.length);
        if (nodes.isEmpty()) {
            settings.put("node.name", arguments[4]).put("discovery.type", "single-node");
        } else {
            settings.put("node.name", arguments[3])
                    .putList(
                            "discovery.seed_hosts",
                            nodes.stream().map(port -> "127.0.0.1:" + port).toList())
                    .putList("cluster.initial_master_nodes", nodes);
        }
        return new Environment(settings.build(), home.resolve("config"));
    }

    private static void close(Node node, CountDownLatch ended) {
        try {
            node.close();
        } catch (IOException e) {
            System.err.println("Elasticsearch did not close cleanly: " + e);
        } finally {
            ended.countDown();
        }
    }
}
