package org.passerelle.documents.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** When a file is destroyed, so is every picture of it. */
class PreviewForgettingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Caller ada = Cast.ada();

    @Test
    void aThumbnailGoesWithTheDocumentForGood() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        byte[] picture = picture();
        long first = Cast.deposit(ada, group, "pont.png", picture);
        long second = Cast.deposit(ada, group, "pont-encore.png", picture);
        Path thumbnail = thumbnail(hash(first));
        Eventually.happens(
                "it has a thumbnail",
                PATIENCE,
                () ->
                        ada.get("/documents/vignette?id=" + first).statusCode() == 200
                                && Files.exists(thumbnail));

        destroy(first);
        assertThat(thumbnail).as("another document shows the same bytes").exists();

        destroy(second);
        assertThat(thumbnail).doesNotExist();
    }

    @Test
    void whatIsLeftOfAFileThatIsNoMoreIsTidiedAway() throws Exception {
        Path left = thumbnail("ab".repeat(32));
        Files.createDirectories(left.getParent());
        Files.writeString(left, "made while its file was destroyed");

        Caller elise = Cast.elise();
        Map<String, String> fields = elise.form("/administration/fichiers", "ranger");
        fields.put("rangerFichiers", "rangerFichiers");
        elise.post("/administration/fichiers", fields);

        assertThat(left).doesNotExist();
    }

    private void destroy(long document) {
        for (String act : new String[] {"corbeille", "detruire"}) {
            assertThat(
                            ada.post(
                                            "/documents/classement",
                                            Map.of(
                                                    "acte",
                                                    act,
                                                    "choix",
                                                    "f" + document,
                                                    "ici",
                                                    "communs"))
                                    .statusCode())
                    .isEqualTo(303);
        }
    }

    private static String hash(long document) throws Exception {
        return Sql.text(
                "SELECT f.hash FROM stored_file f JOIN document_version v ON v.file_id = f.id"
                        + " WHERE v.document_id = ?",
                document);
    }

    private static Path thumbnail(String hash) {
        Path files = House.filesFolder();
        return files.resolveSibling(files.getFileName() + "-previews")
                .resolve(hash.substring(0, 2))
                .resolve(hash + ".thumbnail");
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color((int) (System.nanoTime() & 0xffffff)));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
