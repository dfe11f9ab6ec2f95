package org.passerelle.documents.preview.service.worker;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/** How a camera was held, as a photo tells in one of eight numbers; 1 is upright. */
record Turn(int orientation) {

    static final Turn NONE = new Turn(1);

    static Turn of(Path photo) {
        try {
            ExifIFD0Directory told =
                    ImageMetadataReader.readMetadata(photo.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer number =
                    told == null ? null : told.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > 8 ? NONE : new Turn(number);
        } catch (ImageProcessingException | IOException e) {
            return NONE;
        }
    }

    boolean isSideways() {
        return orientation >= 5;
    }

    /** Puts a picture of this width and height upright. */
    AffineTransform of(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
