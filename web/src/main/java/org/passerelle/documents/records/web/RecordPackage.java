package org.passerelle.documents.records.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.common.BusinessException;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.records.OfficialRecord;
import org.passerelle.documents.records.service.OfficialRecordService;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.web.FileAnswer;

/**
 * Sends a record to be handed on: the frozen file, its slip as XML and CSV, what was said of it as
 * JSON, and the hash of the file as {@code sha256sum} checks it.
 */
@WebServlet("/documents/officiel/paquet")
public class RecordPackage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "fichier/";

    @Inject transient OfficialRecordService records;
    @Inject transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OfficialRecord record;
        try {
            record = records.toSend(Asked.id(request));
        } catch (BusinessException refused) {
            // Not there, not yours and not to be sent look the same.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileName name =
                new FileName(
                        "document-" + record.getDocumentId() + "-v" + record.getNumber() + ".zip");
        FileAnswer.type(response, "application/zip");
        response.setHeader("Content-Disposition", name.asAttachment());
        response.setHeader("Cache-Control", "private, no-store");
        TransferSlip slip = new TransferSlip(record);
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            zip.putNextEntry(new ZipEntry(FOLDER + record.getFileName()));
            try (InputStream file = store.open(record.getHash())) {
                file.transferTo(zip);
            }
            zip.closeEntry();
            write(zip, "bordereau.xml", slip.xml());
            write(zip, "bordereau.csv", slip.csv());
            write(zip, "metadonnees.json", record.getMetadata());
            write(
                    zip,
                    "sha256.txt",
                    record.getHash() + "  " + FOLDER + record.getFileName() + "\n");
        }
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
