package org.passerelle.documents.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.passerelle.launcher.Cast;
import org.passerelle.launcher.Sql;

/** A folder fetched as one archive. */
class ArchiveIT {

    private final Librarian ada = new Librarian(Cast.ada());
    private final Librarian farid = new Librarian(Cast.farid());

    @Test
    void anArchiveHoldsTheFoldersTheNamesAndNothingElse() throws Exception {
        long group = Cast.group(Cast.CLOSED_GROUP);
        long folder = ada.makesFolder("g" + group, "Dépôt d’hiver");
        long inside = ada.makesFolder("d" + folder, "Détail");
        long first = Cast.deposit(ada.caller(), group, "Même nom.txt", "premier");
        long second = Cast.deposit(ada.caller(), group, "Même nom (autre).txt", "second");
        long deeper = Cast.deposit(ada.caller(), group, "Neige.txt", "au fond");
        Sql.execute(
                "UPDATE document_version SET file_name = 'Même nom.txt' WHERE document_id = ?",
                second);
        ada.puts("deplacer", "f" + first + ",f" + second, "d" + folder);
        ada.puts("deplacer", "f" + deeper, "d" + inside);
        long hidden = Cast.deposit(ada.caller(), group, "Jeté.txt", "à la corbeille");
        ada.puts("deplacer", "f" + hidden, "d" + folder);
        ada.acts("corbeille", "f" + hidden);

        HttpResponse<byte[]> answer = ada.caller().download("/documents/archive?choix=d" + folder);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("filename*=UTF-8''D%C3%A9p%C3%B4t");
        assertThat(unpacked(answer.body()))
                .containsOnly(
                        Map.entry("Dépôt d’hiver/", ""),
                        Map.entry("Dépôt d’hiver/Détail/", ""),
                        Map.entry("Dépôt d’hiver/Même nom.txt", "premier"),
                        Map.entry("Dépôt d’hiver/Même nom (2).txt", "second"),
                        Map.entry("Dépôt d’hiver/Détail/Neige.txt", "au fond"));
        assertThat(farid.status("/documents/archive?choix=d" + folder)).isEqualTo(404);
    }

    private static Map<String, String> unpacked(byte[] archive) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
