package org.passerelle.example.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Letters, alone and in boxes. */
final class MailFormats {

    private static final String HEAD =
            "From: Ada Tremblay <ada@exemple.invalid>\r\nTo: bruno@exemple.invalid\r\n"
                    + "Date: Mon, 02 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\n";
    private static final String PLAIN =
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

    private MailFormats() {}

    static Map<String, byte[]> with(String phrase) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("lettre.eml", (HEAD + "Subject: Avis\r\n" + PLAIN + phrase).getBytes(UTF_8));
        files.put("avec-pièce.eml", attached(phrase));
        files.put("page.mht", webPage(phrase));
        files.put(
                "boîte.mbox",
                ("From ada@exemple.invalid Mon Nov  2 10:00:00 2026\n"
                                + (HEAD + "Subject: Avis\r\n" + PLAIN).replace("\r", "")
                                + phrase
                                + "\n\n")
                        .getBytes(UTF_8));
        files.put("lettre.msg", msg(phrase));
        return files;
    }

    /** The phrase is only in the file that comes with the letter. */
    private static byte[] attached(String phrase) throws IOException {
        byte[] zip = ArchiveFormats.zip("dedans.txt", phrase);
        return (HEAD
                        + "Subject: Voir la piece\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + PLAIN
                        + "Bonjour\r\n--b\r\nContent-Type: application/zip; name=piece.zip\r\n"
                        + "Content-Disposition: attachment; filename=piece.zip\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(zip)
                        + "\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] webPage(String phrase) {
        return (HEAD
                        + "Subject: Page\r\nContent-Type: multipart/related; boundary=b; type=\"text/html\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>"
                        + phrase
                        + "</p></body></html>\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    /** As Outlook writes it: each property is a stream of its own. */
    private static byte[] msg(String phrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            property(file, "001A001F", "IPM.Note");
            property(file, "0037001F", "Avis");
            property(file, "0C1A001F", "Ada Tremblay");
            property(file, "1000001F", phrase);
            file.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void property(POIFSFileSystem file, String tag, String value)
            throws IOException {
        file.createDocument(
                new ByteArrayInputStream(value.getBytes(UTF_16LE)), "__substg1.0_" + tag);
    }
}
