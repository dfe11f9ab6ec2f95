package org.passerelle.documents.upload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.passerelle.documents.service.EmptyFileException;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.MediaTypes;
import org.passerelle.documents.service.ReceivedFile;

/** Takes in a file that comes in one go; one that is refused is never in the store. */
@ApplicationScoped
public class Intake {

    @Inject FileStore store;
    @Inject KindRules kinds;
    @Inject MediaTypes mediaTypes;

    /** Reads the file to its end and answers once it is safe. */
    public SafeFile receive(InputStream content, FileName name, long limit) {
        Part part = Part.unannounced(store);
        try {
            ReceivedFile received = part.readAll(content, limit);
            if (received.size() == 0) {
                throw new EmptyFileException();
            }
            kinds.mustAccept(name, part.path());
            String mediaType = mediaTypes.detect(part.path(), name.value());
            store.keep(part.path(), received);
            return new SafeFile(received, mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            part.forget();
        }
    }
}
