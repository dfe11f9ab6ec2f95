package org.passerelle.documents.service;

import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks S3, with a folder behind it. */
class S3Server implements AutoCloseable {

    private static final String BUCKET = "passerelle";
    private static final String ACCESS = "acces";
    private static final String SECRET = "secret-des-essais";

    private final S3Proxy server;

    S3Server(Path folder) throws Exception {
        server =
                S3Proxy.builder()
                        .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
                        .build();
        server.start();
        try (S3Client client = client()) {
            client.createBucket(ask -> ask.bucket(BUCKET));
        }
    }

    S3Client client() {
        return S3Clients.of(settings(SECRET));
    }

    /** A store of files that keeps them here. */
    FileSettings settings(Path arrivals) {
        return new FileSettings(arrivals, 0, settings(SECRET));
    }

    /** Someone who does not know the secret. */
    FileSettings stranger(Path arrivals) {
        return new FileSettings(arrivals, 0, settings("autre"));
    }

    private FileSettings.S3 settings(String secret) {
        URI address = URI.create("http://127.0.0.1:" + server.getPort());
        return new FileSettings.S3(address, "ca-central-1", BUCKET, ACCESS, secret);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
