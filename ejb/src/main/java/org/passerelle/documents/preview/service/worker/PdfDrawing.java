package org.passerelle.documents.preview.service.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first page of a PDF. */
final class PdfDrawing {

    private PdfDrawing() {}

    static Picture firstPage(Path file, int edge) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle page = document.getPage(0).getCropBox();
            float longest = Math.max(1, Math.max(page.getWidth(), page.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return Picture.fitting(
                    renderer.renderImage(0, 2 * edge / longest, ImageType.RGB), Turn.NONE, edge);
        }
    }
}
