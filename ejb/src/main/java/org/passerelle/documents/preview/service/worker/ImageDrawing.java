package org.passerelle.documents.preview.service.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws an image smaller. How many pixels it has is asked before any of them is unfolded. */
final class ImageDrawing {

    private static final long MOST_PIXELS = 40_000_000;

    private ImageDrawing() {}

    static Picture of(Path file, int edge) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader for this image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return Picture.fitting(reader.read(0, sparing(reader, edge)), Turn.of(file), edge);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Leaves out pixels that would be lost anyway. */
    private static ImageReadParam sparing(ImageReader reader, int edge) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("Too many pixels");
        }
        int step = Math.max(1, Math.max(width, height) / (4 * edge));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }
}
