package org.passerelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The folder of a Payara domain: a copy of the one in the zip with our ports, then set up by the
 * script that production uses. Made anew when Payara, the script or a port changes; what is
 * deployed in it is forgotten when the EAR changes.
 */
final class PayaraDomain {

    /** The one script, from docker/payara. */
    static final String BASELINE = "payara/baseline.asadmin";

    private final Place place;
    private final Path payara;

    PayaraDomain(Place place, Path payara) {
        this.place = place;
        this.payara = payara;
    }

    Path folder() {
        return domains().resolve("passerelle");
    }

    Path domains() {
        return place.folder().resolve("payara");
    }

    Path baseline() {
        return place.build().resolve("test-classes").resolve(BASELINE);
    }

    boolean isReady() throws IOException {
        return identity().equals(Folders.readIfThere(readyMark()));
    }

    /** Copies the domain of the zip and gives it our ports. */
    void create() throws IOException {
        Folders.delete(domains());
        Folders.copy(payara.resolve("glassfish/domains/domain1"), folder());
        // Its page would answer before our application does.
        Files.deleteIfExists(folder().resolve("docroot/index.html"));
        String xml = Files.readString(domainXml());
        for (Map.Entry<String, Integer> port : ports().entrySet()) {
            xml =
                    xml.replace(
                            port.getKey(), port.getKey().replaceAll("\\d+", "" + port.getValue()));
        }
        Files.writeString(domainXml(), xml.replace("domain1", "passerelle"));
    }

    /** The script has been applied: remembers this state to come back to. */
    void markReady() throws IOException {
        Files.copy(domainXml(), pristineXml(), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(readyMark(), identity());
    }

    boolean holds(String earHash) throws IOException {
        return earHash.equals(Folders.readIfThere(deployedMark()));
    }

    void markDeployed(String earHash) throws IOException {
        Files.writeString(deployedMark(), earHash);
    }

    void forgetDeployment() throws IOException {
        Files.deleteIfExists(deployedMark());
        Files.copy(pristineXml(), domainXml(), StandardCopyOption.REPLACE_EXISTING);
        Folders.delete(folder().resolve("applications"));
        Folders.delete(folder().resolve("generated"));
    }

    /** After a power cut the cache of modules may be half written; Payara makes it again. */
    void forgetCaches() throws IOException {
        Folders.delete(folder().resolve("osgi-cache"));
    }

    private Map<String, Integer> ports() {
        return Map.of(
                "port=\"8080\"", place.httpPort(),
                "port=\"4848\"", place.adminPort(),
                // Only open until the script has closed them.
                "port=\"8181\"", place.httpPort() + 101,
                "port=\"8686\"", place.httpPort() + 106,
                "port=\"3700\"", place.httpPort() + 107,
                "port=\"3820\"", place.httpPort() + 108,
                "port=\"3920\"", place.httpPort() + 109,
                "das-port=\"4900\"", place.httpPort() + 110,
                "value=\"7676\"", place.httpPort() + 111);
    }

    private String identity() {
        return payara.getFileName() + " " + Folders.hash(baseline()) + " " + ports().hashCode();
    }

    private Path domainXml() {
        return folder().resolve("config/domain.xml");
    }

    private Path pristineXml() {
        return place.folder().resolve("payara-domain.xml");
    }

    private Path readyMark() {
        return domains().resolve("ready");
    }

    private Path deployedMark() {
        return domains().resolve("deployed");
    }
}
