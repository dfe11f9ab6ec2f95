package org.passerelle.documents.preview.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Office files are shown as LibreOffice draws them, where it is installed. */
class OfficeConversionTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RTF = "application/rtf";

    @TempDir Path folder;

    static boolean isInstalled() {
        return PreviewSettings.foundOffice().isPresent();
    }

    @Test
    void withoutLibreOfficeNothingIsConverted() throws Exception {
        try (PreviewHouse house = new PreviewHouse(folder, Optional.empty())) {
            assertThat(house.readsOffice()).isFalse();
        }
    }

    @Test
    @EnabledIf("isInstalled")
    void aTextASheetAndSlidesBecomePages() throws Exception {
        try (PreviewHouse house = house()) {
            assertThat(pdf(house, document("Le verglas de janvier"), "note.docx", WORD))
                    .contains("Le verglas de janvier");
            assertThat(pdf(house, workbook("Sel de voirie"), "budget.xlsx", sheet()))
                    .contains("Sel de voirie");
            assertThat(pdf(house, slides("Bilan d’hiver"), "bilan.pptx", slideType()))
                    .contains("Bilan d’hiver");
        }
    }

    @Test
    @EnabledIf("isInstalled")
    void onceConvertedAnOfficeFileHasItsThumbnail() throws Exception {
        try (PreviewHouse house = house()) {
            assertThat(
                            house.make(
                                    document("Le verglas"),
                                    "note.docx",
                                    WORD,
                                    Form.PDF,
                                    Form.THUMBNAIL))
                    .isPresent();
        }
    }

    @Test
    @EnabledIf("isInstalled")
    void whatADocumentAsksOfTheNetworkIsNeverFetched() throws Exception {
        AtomicInteger visits = new AtomicInteger();
        HttpServer canary =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext(
                "/",
                exchange -> {
                    visits.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        canary.start();
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/pixel.png";
        String letter =
                "{\\rtf1\\ansi Bonjour {\\field{\\*\\fldinst INCLUDEPICTURE \""
                        + address
                        + "\" \\\\d}{\\fldrslt image}}}";
        try (PreviewHouse house = house()) {
            assertThat(pdf(house, letter.getBytes(UTF_8), "lettre.rtf", RTF)).contains("Bonjour");
            assertThat(pdf(house, page(address), "page.fodt", flat())).contains("Bonjour");
        } finally {
            canary.stop(0);
        }
        assertThat(visits).hasValue(0);
    }

    @Test
    @EnabledIf("isInstalled")
    void twoConversionsLeaveNothingToEachOther() throws Exception {
        try (PreviewHouse house = house()) {
            IntStream.range(0, 2)
                    .forEach(
                            number -> {
                                try {
                                    String words = "Numéro " + number;
                                    assertThat(pdf(house, document(words), "n.docx", WORD))
                                            .contains(words);
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            });
        }
    }

    private PreviewHouse house() throws IOException {
        return new PreviewHouse(folder, PreviewSettings.foundOffice());
    }

    private static String pdf(PreviewHouse house, byte[] file, String name, String type)
            throws IOException {
        Path made = house.make(file, name, type, Form.PDF).orElseThrow();
        try (var document = Loader.loadPDF(made.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] document(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(String words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue(words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] slides(String words) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            var box = show.createSlide().createTextBox();
            box.setText(words);
            box.setAnchor(new java.awt.Rectangle(50, 50, 400, 100));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] page(String address) {
        return ("<?xml version='1.0'?><office:document"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                        + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                        + " xmlns:xlink='http://www.w3.org/1999/xlink' office:version='1.2'"
                        + " office:mimetype='application/vnd.oasis.opendocument.text'>"
                        + "<office:body><office:text><text:p>Bonjour<draw:frame svg:width='2cm'"
                        + " svg:height='2cm'><draw:image xlink:type='simple' xlink:actuate='onLoad'"
                        + " xlink:href='"
                        + address
                        + "'/></draw:frame></text:p></office:text></office:body></office:document>")
                .getBytes(UTF_8);
    }

    private static String sheet() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    private static String slideType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    private static String flat() {
        return "application/vnd.oasis.opendocument.text-flat-xml";
    }
}
