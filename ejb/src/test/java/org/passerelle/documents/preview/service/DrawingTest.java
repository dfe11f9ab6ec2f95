package org.passerelle.documents.preview.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of files are drawn by a process of their own, whatever the files do to it. */
class DrawingTest {

    @TempDir static Path folder;
    private static PreviewHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = new PreviewHouse(folder, Optional.empty());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aPdfShowsItsFirstPage() throws Exception {
        BufferedImage picture = thumbnail(redPage(), "application/pdf");

        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(picture.getWidth()).isBetween(370, 372);
        assertThat(isRed(picture, 100, 100)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "bmp, image/bmp", "tiff, image/tiff", "gif, image/gif"})
    void aLargeImageBecomesASmallOne(String format, String mediaType) throws Exception {
        BufferedImage picture = thumbnail(image(format, 1920, 1080), mediaType);

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(270);
        assertThat(isRed(picture, 10, 10)).isTrue();
    }

    @Test
    void aWebPictureIsReadToo() throws Exception {
        byte[] pixel =
                Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertThat(thumbnail(pixel, "image/webp").getWidth()).isEqualTo(1);
    }

    @Test
    void aPhotoIsTurnedUprightAndForgetsWhereItWasTaken() throws Exception {
        byte[] photo = heldSideways(image("jpeg", 400, 200));

        Path made = make(photo, "image/jpeg").orElseThrow();

        BufferedImage picture = ImageIO.read(made.toFile());
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(new String(Files.readAllBytes(made), ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void whatHidesBehindAPictureIsLeftThere() throws Exception {
        byte[] gif = image("gif", 50, 50);
        byte[] polyglot = new byte[gif.length + 40];
        System.arraycopy(gif, 0, polyglot, 0, gif.length);
        byte[] tail = "<script>alert(1)</script>".getBytes(UTF_8);
        System.arraycopy(tail, 0, polyglot, gif.length, tail.length);

        Path made = make(polyglot, "image/gif").orElseThrow();

        assertThat(new String(Files.readAllBytes(made), ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void aPictureOfTooManyPixelsIsNotUnfolded() throws Exception {
        assertThat(make(hugePng(60_000, 60_000), "image/png")).isEmpty();
    }

    @Test
    void whatIsNotWhatItSaysHasNoPictureAndTheNextFileHas() throws Exception {
        assertThat(make("<html><script>1</script>".getBytes(UTF_8), "image/png")).isEmpty();
        assertThat(make("%PDF-1.7 et plus rien".getBytes(UTF_8), "application/pdf")).isEmpty();

        assertThat(make(image("png", 20, 20), "image/png")).isPresent();
    }

    private static Optional<Path> make(byte[] content, String mediaType) throws IOException {
        return house.make(content, "fichier", mediaType, Form.THUMBNAIL);
    }

    private static BufferedImage thumbnail(byte[] content, String mediaType) throws IOException {
        return ImageIO.read(make(content, mediaType).orElseThrow().toFile());
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 60;
    }

    private static byte[] redPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, 0, 612, 792);
                content.fill();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** Puts the note of a camera that was turned by a quarter after the first mark of a JPEG. */
    private static byte[] heldSideways(byte[] jpeg) {
        ByteBuffer note = ByteBuffer.allocate(36);
        note.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(ISO_8859_1));
        note.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        note.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        note.putShort((short) 6).putShort((short) 0).putInt(0);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + note.capacity());
        photo.put(jpeg, 0, 2).put(note.array()).put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    /** Says in its first bytes how large it is, and no more. */
    private static byte[] hugePng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(ISO_8859_1)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array());
        png.putInt((int) sum.getValue());
        return png.array();
    }
}
