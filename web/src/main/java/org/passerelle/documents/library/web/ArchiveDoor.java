package org.passerelle.documents.library.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.library.service.ArchiveService;
import org.passerelle.documents.library.service.ArchiveService.Contents;
import org.passerelle.documents.library.service.ArchiveService.Entry;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.web.FileAnswer;
import org.passerelle.people.identity.web.Visitor;

/**
 * Sends what was chosen as one archive: {@code /documents/archive?choix=f12,d7}. It is written
 * while it is sent; whoever goes away ends it.
 */
@WebServlet("/documents/archive")
public class ArchiveDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ArchiveService archives;
    @Inject transient FileStore store;
    @Inject transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Contents contents;
        try {
            contents = archives.open(Selection.of(LibraryDoor.values(request, "choix")));
        } catch (BusinessException refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ResourceBundle words = ResourceBundle.getBundle(DocumentShelf.WORDS, visitor.getLocale());
        String title = contents.title().isEmpty() ? words.getString("zip.name") : contents.title();
        FileAnswer.type(response, "application/zip");
        response.setHeader("Content-Disposition", new FileName(title + ".zip").asAttachment());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (ArchiveWriter archive = new ArchiveWriter(response.getOutputStream(), store)) {
            write(contents, archive);
            if (archive.leftSomethingOut()) {
                archive.note(words.getString("zip.note.name"), words.getString("zip.note"));
            }
        }
    }

    private void write(Contents contents, ArchiveWriter archive) throws IOException {
        for (String path : new TreeSet<>(contents.paths().values())) {
            archive.addFolder(path);
        }
        for (Entry entry : contents.chosen()) {
            archive.add(entry);
        }
        for (Long folder : contents.folderIds()) {
            long last = 0;
            List<Entry> piece;
            while (!(piece = archives.next(folder, last, contents.paths())).isEmpty()) {
                for (Entry entry : piece) {
                    archive.add(entry);
                }
                last = piece.get(piece.size() - 1).documentId();
            }
        }
    }
}
