package org.passerelle.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.common.web.PastServices;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.House;

/**
 * The server itself refuses a page that goes past the services. The EAR that ships is deployed a
 * second time beside itself, at another address, with one more servlet in its web module.
 */
class PastServicesIT {

    private static final String NAME = "past-services";
    private static final String CLASS =
            "WEB-INF/classes/" + PastServices.class.getName().replace('.', '/') + ".class";

    @AfterEach
    void undeploy() {
        House.asadmin("undeploy", NAME);
    }

    @Test
    void aPageThatAsksARepositoryItselfIsRefused() throws IOException {
        Path ear = Files.createTempFile(NAME, ".ear");
        try (ZipInputStream shipped = new ZipInputStream(Files.newInputStream(shippedEar()));
                OutputStream out = Files.newOutputStream(ear)) {
            copy(shipped, out, null);
        }
        House.asadmin("deploy", "--name", NAME, ear.toString());
        Files.delete(ear);

        assertThat(new Caller(House.baseUri()).get("/" + NAME + "/health/past-services").body())
                .isEqualTo("refused");
    }

    private static Path shippedEar() {
        Path here = Path.of("").toAbsolutePath();
        return (here.endsWith("ear") ? here : here.resolve("ear")).resolve("target/passerelle.ear");
    }

    private static void copy(InputStream from, OutputStream to, byte[] more) throws IOException {
        ZipInputStream in = (ZipInputStream) from;
        try (ZipOutputStream out = new ZipOutputStream(to)) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed(entry.getName(), in.readAllBytes()));
                out.closeEntry();
            }
            if (more != null) {
                out.putNextEntry(new ZipEntry(CLASS));
                out.write(more);
                out.closeEntry();
            }
        }
    }

    private static byte[] changed(String name, byte[] content) throws IOException {
        if (name.endsWith("application.xml")) {
            return new String(content, StandardCharsets.UTF_8)
                    .replace("<context-root>/<", "<context-root>/" + NAME + "<")
                    .replace(">passerelle</application-name>", ">" + NAME + "</application-name>")
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".war")) {
            ByteArrayOutputStream war = new ByteArrayOutputStream();
            try (InputStream servlet =
                    PastServices.class.getResourceAsStream("PastServices.class")) {
                copy(
                        new ZipInputStream(new ByteArrayInputStream(content)),
                        war,
                        servlet.readAllBytes());
            }
            return war.toByteArray();
        }
        return content;
    }
}
