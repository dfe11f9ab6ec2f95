package org.passerelle.documents.preview.service.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * What was drawn, written anew as a JPEG: of the file it comes from only the pixels are left,
 * neither where a photo was taken nor what hides behind its last byte.
 */
record Picture(BufferedImage image) {

    private static final float QUALITY = 0.82f;

    /** On white, upright, and no larger than asked. */
    static Picture fitting(BufferedImage drawn, Turn turn, int edge) {
        BufferedImage source = halvedTo(drawn, edge);
        double scale =
                Math.min(1.0, (double) edge / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        BufferedImage upright = turn.isSideways() ? canvas(height, width) : canvas(width, height);
        Graphics2D pen = pen(upright);
        AffineTransform place = turn.of(width, height);
        place.scale((double) width / source.getWidth(), (double) height / source.getHeight());
        pen.drawImage(source, place, null);
        pen.dispose();
        return new Picture(upright);
    }

    /** By halves, as long as it is more than twice too large: in one step it would be jagged. */
    private static BufferedImage halvedTo(BufferedImage image, int edge) {
        BufferedImage smaller = image;
        while (Math.max(smaller.getWidth(), smaller.getHeight()) > 2 * edge) {
            int width = Math.max(1, smaller.getWidth() / 2);
            int height = Math.max(1, smaller.getHeight() / 2);
            BufferedImage half = canvas(width, height);
            Graphics2D pen = pen(half);
            pen.drawImage(smaller, 0, 0, width, height, null);
            pen.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage canvas) {
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }

    void write(Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
