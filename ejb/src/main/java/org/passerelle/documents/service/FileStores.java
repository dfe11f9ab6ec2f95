package org.passerelle.documents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;

/** The file store that the settings ask for. */
@ApplicationScoped
public class FileStores {

    @Produces
    @ApplicationScoped
    public FileStore store(Config config) {
        FileSettings settings = FileSettings.from(config);
        return settings.s3() == null
                ? new FolderStore(settings.folder(), settings.reserve())
                : new S3Store(settings);
    }

    void close(@Disposes FileStore store) {
        store.close();
    }
}
