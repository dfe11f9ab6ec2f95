package org.passerelle.documents.upload.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.documents.upload.service.LeftOut.Why;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

class ZipArchiveTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(10_000, 1L << 30, 100);

    @TempDir Path folder;

    @Test
    void aFolderComesWithItsFoldersAndItsAccents() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "Été/relevés/février.txt", "Été/lisez-moi.txt");

        try (ZipArchive archive = ZipArchive.open(zip, LIMITS)) {
            assertThat(archive.files())
                    .extracting(ArchiveFile::shown)
                    .containsExactly("Été/relevés/février.txt", "Été/lisez-moi.txt");
            assertThat(archive.leftOut()).isEmpty();
            assertThat(archive.content(archive.files().get(0)).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Été/relevés/février.txt");
        }
    }

    @Test
    void namesOfAnOldWindowsAreRead() throws IOException {
        Path zip = zip(Charset.forName("IBM437"), "Procès-verbal du comité à l'été.txt");

        try (ZipArchive archive = ZipArchive.open(zip, LIMITS)) {
            assertThat(archive.files().get(0).name().value())
                    .isEqualTo("Procès-verbal du comité à l'été.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "bon/../../mauvais.txt",
                "/etc/passwd",
                "C:\\Windows\\notepad.txt",
                "..\\..\\mauvais.txt"
            })
    void aNameThatLeadsAstrayIsLeftOut(String name) throws IOException {
        try (ZipArchive archive = ZipArchive.open(zip(StandardCharsets.UTF_8, name), LIMITS)) {
            assertThat(archive.files()).isEmpty();
            assertThat(archive.leftOut()).extracting(LeftOut::why).containsExactly(Why.PLACE);
        }
    }

    @Test
    void whatCannotBeSeenInANameGoes() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "a\u0007b/rapport\u202Efdp.txt");

        try (ZipArchive archive = ZipArchive.open(zip, LIMITS)) {
            assertThat(archive.files().get(0).shown()).isEqualTo("ab/rapportfdp.txt");
        }
    }

    @Test
    void aLinkIsLeftOut() throws IOException {
        Path zip = folder.resolve("lien.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip.toFile())) {
            ZipArchiveEntry link = new ZipArchiveEntry("lien");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }

        try (ZipArchive archive = ZipArchive.open(zip, LIMITS)) {
            assertThat(archive.leftOut()).extracting(LeftOut::why).containsExactly(Why.LINK);
        }
    }

    @Test
    void whatSystemsLeaveBehindIsNotMentioned() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "__MACOSX/._a.txt", "b/.DS_Store", "b/Thumbs.db");

        assertRefused(zip, Reason.ARCHIVE_EMPTY);
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() throws IOException {
        Path zip = folder.resolve("bombe.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("zeros.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }

        assertRefused(zip, Reason.ARCHIVE_BOMB);
    }

    @Test
    void moreThanTheHouseTakesIsRefusedBeforeItIsOpened() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");

        assertThatThrownBy(() -> ZipArchive.open(zip, new ArchiveLimits(10, 8, 100)))
                .isInstanceOf(UploadRefusedException.class)
                .extracting(e -> ((UploadRefusedException) e).reason())
                .isEqualTo(Reason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void sixtyFiveThousandFilesAreTooMany() throws IOException {
        Path zip = folder.resolve("beaucoup.zip");
        try (ZipOutputStream out =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (int i = 0; i < 65_000; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }

        assertRefused(zip, Reason.ARCHIVE_TOO_MANY);
    }

    @Test
    void anArchiveThatLiesAboutAFileIsFoundOut() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "vrai.txt");
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            byte[] bytes = new byte[(int) file.length()];
            file.readFully(bytes);
            int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
            file.seek(directory + 16);
            file.writeInt(0x12345678);
        }

        try (ZipArchive archive = ZipArchive.open(zip, LIMITS)) {
            ArchiveFile lie = archive.files().get(0);
            assertThatThrownBy(() -> archive.content(lie).readAllBytes())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path text = folder.resolve("texte.zip");
        Files.writeString(text, "Ceci n'est pas une archive.");
        assertRefused(text, Reason.ARCHIVE_BROKEN);

        Path whole = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        Path cut = folder.resolve("coupe.zip");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(cut, Reason.ARCHIVE_BROKEN);
    }

    @Test
    void whatIsLeftOutIsKeptInWords() {
        List<LeftOut> files =
                List.of(new LeftOut("a b.txt", Why.KIND), new LeftOut("é/c", Why.BROKEN));

        assertThat(LeftOut.read(LeftOut.write(files))).isEqualTo(files);
        assertThat(LeftOut.read(LeftOut.write(List.of()))).isEmpty();
    }

    private void assertRefused(Path zip, Reason reason) {
        assertThatThrownBy(() -> ZipArchive.open(zip, LIMITS))
                .isInstanceOf(UploadRefusedException.class)
                .extracting(e -> ((UploadRefusedException) e).reason())
                .isEqualTo(reason);
    }

    /** Each file holds its own name. */
    private Path zip(Charset names, String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (String file : files) {
                out.putNextEntry(new ZipEntry(file));
                out.write(file.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path zip = Files.createTempFile(folder, "", ".zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            bytes.writeTo(out);
        }
        return zip;
    }
}
