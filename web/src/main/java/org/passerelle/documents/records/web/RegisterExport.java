package org.passerelle.documents.records.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.records.DestroyedDocument;
import org.passerelle.documents.records.service.DestructionService;

/** The whole register of destruction as a table, read and sent piece by piece. */
@WebServlet("/administration/destructions/registre")
public class RegisterExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 500;

    @Inject transient DestructionService destruction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<DestroyedDocument> piece;
        try {
            piece = destruction.register(0, PIECE);
        } catch (BusinessException notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"registre-destruction.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        Writer out = response.getWriter();
        out.write(Csv.MARK);
        out.write(
                Csv.line(
                        List.of(
                                "document",
                                "titre",
                                "genre",
                                "versions",
                                "empreintes",
                                "taille",
                                "regle",
                                "titre_regle",
                                "sort",
                                "echeance",
                                "cree",
                                "modifie",
                                "propose_par",
                                "propose_le",
                                "confirme_par",
                                "detruit_le")));
        int from = 0;
        while (!piece.isEmpty()) {
            for (DestroyedDocument line : piece) {
                out.write(Csv.line(cells(line)));
            }
            from += piece.size();
            piece = destruction.register(from, PIECE);
        }
    }

    private static List<?> cells(DestroyedDocument line) {
        return List.of(
                line.getDocumentId(),
                line.getTitle(),
                line.getKind(),
                line.getVersions(),
                String.join(" | ", line.getHashes()),
                line.getSize(),
                line.getRuleCode(),
                line.getRuleName(),
                line.getOutcome(),
                line.getDueOn(),
                line.getCreatedAt(),
                line.getChangedAt(),
                line.getProposedBy(),
                line.getProposedAt(),
                line.getConfirmedBy(),
                line.getConfirmedAt());
    }
}
