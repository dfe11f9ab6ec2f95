package org.passerelle.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.documents.upload.Uploaded.arriving;
import static org.passerelle.documents.upload.Uploaded.document;
import static org.passerelle.documents.upload.Uploaded.noise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Caller;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Eventually;
import org.passerelle.launcher.House;
import org.passerelle.launcher.Sql;

/** Files that come in pieces become documents once, whole, or not at all. */
class UploadIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;
    private static final Map<String, String> COMMONS = Map.of();

    @Test
    void aFileGoesOnAfterTheServerWasKilled() throws Exception {
        Caller ada = Cast.ada();
        TusSender sender = new TusSender(ada);
        byte[] file = noise(21, 12 * MEGABYTE);
        String address = sender.announce("Relevés du gel.bin", file.length, COMMONS);

        try (Socket line = sender.begin(address, 0, file.length, part(file, 0, 5 * MEGABYTE))) {
            Eventually.happens(
                    "some of it is there", PATIENCE, () -> sender.offset(address) > MEGABYTE);
            House.killPayara();
        }
        House.startPayara();
        Cast.leasesRunOut();

        Caller again = Cast.ada();
        TusSender goingOn = new TusSender(again);
        long here = goingOn.offset(address);
        assertThat(here).isBetween((long) MEGABYTE, 5L * MEGABYTE);
        HttpResponse<String> last =
                goingOn.append(address, here, part(file, (int) here, file.length));

        assertThat(last.statusCode()).as(last.body()).isEqualTo(200);
        long id = document(last);
        assertThat(again.download("/documents/telecharger?id=" + id).body()).isEqualTo(file);
        assertThat(arriving(address)).isFalse();
    }

    @Test
    void aCutOfTheLineKeepsWhatHasCome() throws Exception {
        Caller bruno = Cast.bruno();
        TusSender sender = new TusSender(bruno);
        byte[] file = noise(22, 6 * MEGABYTE);
        String address = sender.announce("Coupure.bin", file.length, COMMONS);
        try (Socket line = sender.begin(address, 0, file.length, part(file, 0, 2 * MEGABYTE))) {
            Eventually.happens(
                    "some of it is there", PATIENCE, () -> sender.offset(address) > MEGABYTE);
        }
        Eventually.happens(
                "the server notices that nobody sends any more",
                PATIENCE,
                () -> {
                    long here = sender.offset(address);
                    return sender.append(address, here, part(file, (int) here, file.length))
                                    .statusCode()
                            == 200;
                });

        long id = document(sender.get(address));
        assertThat(bruno.download("/documents/telecharger?id=" + id).body()).isEqualTo(file);
    }

    @Test
    void anAnswerThatWasLostIsGivenAgainAndOneDocumentIsMade() throws Exception {
        TusSender ada = new TusSender(Cast.ada());
        byte[] file = noise(23, 10_000);

        HttpResponse<String> first =
                ada.deposit("essai-perdu", "Réponse perdue.bin", file, COMMONS);
        HttpResponse<String> again =
                ada.deposit("essai-perdu", "Réponse perdue.bin", file, COMMONS);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(document(again)).isEqualTo(document(first));
        assertThat(documentsCalled("Réponse perdue.bin")).isEqualTo(1);
    }

    @Test
    void whoeverDidNotBeginAnUploadFindsNone() {
        String address = new TusSender(Cast.ada()).announce("À moi.bin", 10, COMMONS);
        TusSender bruno = new TusSender(Cast.bruno());

        assertThat(bruno.head(address).statusCode()).isEqualTo(404);
        assertThat(bruno.append(address, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(bruno.giveUp(address).statusCode()).isEqualTo(404);
    }

    @Test
    void theOutsiderNeitherAnnouncesNorLearnsWhatIsThere() throws Exception {
        String group = Long.toString(Cast.group(Cast.CLOSED_GROUP));
        byte[] file = noise(24, 4_321);
        new TusSender(Cast.ada()).deposit("Entre membres.bin", file, Map.of("groupe", group));
        TusSender farid = new TusSender(Cast.farid());

        HttpResponse<String> refused = farid.deposit("Intrus.bin", file, Map.of("groupe", group));
        String elsewhere =
                farid.ask("ailleurs", "{\"empreinte\":\"" + Sha256.of(file) + "\"}").body();
        String outlook =
                farid.ask("fichiers", "{\"fichiers\":[{\"nom\":\"x.bin\",\"taille\":4321}]}")
                        .body();

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(elsewhere).as("as if nobody had these bytes").isEqualTo("[]");
        assertThat(outlook).isEqualTo("[{\"perhapsHere\":false}]");
        assertThat(
                        new TusSender(Cast.bruno())
                                .ask("ailleurs", "{\"empreinte\":\"" + Sha256.of(file) + "\"}")
                                .body())
                .contains("Entre membres", Cast.CLOSED_GROUP);
    }

    @Test
    void whatMustNotComeIsRefusedWithASentenceAndNothingIsKept() throws Exception {
        TusSender ada = new TusSender(Cast.ada());
        long before = uploads();
        byte[] program = "MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0¸".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ada.deposit("outil.exe", program, COMMONS).body()).contains("Les programmes");
        assertThat(ada.deposit("rapport.pdf", program, COMMONS).body()).contains("Les programmes");
        assertThat(ada.deposit("rapport\u202Efdp.exe", program, COMMONS).body())
                .contains("Les programmes");
        assertThat(ada.deposit("comptes.xlsm", noise(28, 10), COMMONS).body())
                .contains("macros")
                .contains(".xlsx");
        assertThat(ada.deposit("rapport.pdf", zip("word/document.xml"), COMMONS).body())
                .contains("un document Word");
        assertThat(ada.deposit("vide.txt", new byte[0], COMMONS).body()).contains("vide");
        assertThat(ada.ask("fichiers", "n'importe quoi").statusCode()).isEqualTo(400);

        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void anArchiveBecomesAFolderOfDocuments() throws Exception {
        String group = Long.toString(Cast.group(Cast.CLOSED_GROUP));
        TusSender ada = new TusSender(Cast.ada());
        byte[] archive =
                zip(
                        "Hiver/Relevé de décembre.txt",
                        "Hiver/Photos/a.txt",
                        "Hiver/../../x.txt",
                        "Hiver/b.exe");

        HttpResponse<String> answer =
                ada.deposit("Hiver.zip", archive, Map.of("groupe", group, "deballer", "oui"));
        String address = answer.headers().firstValue("Location").orElseThrow();
        Eventually.happens(
                "it is unpacked",
                PATIENCE,
                () -> ada.get(address).body().contains("\"done\":true"));

        assertThat(ada.get(address).body())
                .contains("2 fichiers déposés, 2 laissés de côté")
                .contains("mène hors du dossier")
                .contains("ce genre de fichier");
        assertThat(
                        Sql.text(
                                "SELECT f.name FROM content c JOIN folder f ON f.id = c.folder_id"
                                        + " WHERE c.file_name = ?",
                                "Relevé de décembre.txt"))
                .isEqualTo("Hiver");
    }

    @Test
    void anArchiveOfSixtyFiveThousandFilesIsRefused() throws Exception {
        String group = Long.toString(Cast.group(Cast.CLOSED_GROUP));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 65_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
        TusSender ada = new TusSender(Cast.ada());
        String address =
                ada.announce("Trop.zip", bytes.size(), Map.of("groupe", group, "deballer", "oui"));

        HttpResponse<String> refused = ada.append(address, 0, bytes.toByteArray());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("trop d’éléments").contains("Rien n’a été gardé");
        assertThat(ada.head(address).statusCode()).isEqualTo(404);
        assertThat(arriving(address)).isFalse();
    }

    private static long documentsCalled(String fileName) throws Exception {
        return Sql.number("SELECT COUNT(*) FROM content WHERE file_name = ?", fileName);
    }

    private static long uploads() throws Exception {
        return Sql.number("SELECT COUNT(*) FROM upload");
    }

    /** Each file holds its own name. */
    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(file.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] part(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }
}
