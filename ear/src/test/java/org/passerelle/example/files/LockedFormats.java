package org.passerelle.example.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that ask for a password. */
public final class LockedFormats {

    private static final String PASSWORD = "secret";

    /** Of the general flags of a zip entry, the one that says that it is encrypted. */
    private static final int ENCRYPTED = 1;

    private LockedFormats() {}

    public static Map<String, byte[]> with(String phrase) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            files.put("paie.pdf", pdf());
            files.put("paie.docx", office(Formats.with(phrase).get("note.docx")));
            files.put("paie.xlsx", office(Formats.with(phrase).get("budget.xlsx")));
            files.put("paie.xls", xls(phrase));
            files.put("paie.zip", zip(phrase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("maître", PASSWORD, new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] office(byte[] open) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream locked = encryptor.getDataStream(file)) {
                new ByteArrayInputStream(open).transferTo(locked);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Paie").createRow(0).createCell(0).setCellValue(phrase);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    /** An entry that says of itself that it is encrypted; its bytes are not what they seem. */
    private static byte[] zip(String phrase) throws IOException {
        byte[] open = ArchiveFormats.zip("paie.txt", phrase);
        for (int i = 0; i + 10 < open.length; i++) {
            if (open[i] == 'P' && open[i + 1] == 'K') {
                if (open[i + 2] == 3 && open[i + 3] == 4) {
                    open[i + 6] |= ENCRYPTED;
                } else if (open[i + 2] == 1 && open[i + 3] == 2) {
                    open[i + 8] |= ENCRYPTED;
                }
            }
        }
        return open;
    }
}
