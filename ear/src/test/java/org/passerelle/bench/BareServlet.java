package org.passerelle.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The least that a server does with a file: it writes what comes to the disk. What {@link
 * UploadBench} compares with; it is deployed beside the house for that and taken away again.
 */
@WebServlet("/*")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path file = Path.of(request.getHeader("X-File"));
        try (InputStream content = request.getInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (request.getHeader("X-Force") != null) {
            try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
