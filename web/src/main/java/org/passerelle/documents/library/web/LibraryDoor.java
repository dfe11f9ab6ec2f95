package org.passerelle.documents.library.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.documents.library.service.CopyService;
import org.passerelle.documents.library.service.DocumentNamingService;
import org.passerelle.documents.library.service.FolderService;
import org.passerelle.documents.library.service.LibraryLimitService;
import org.passerelle.documents.library.service.MoveService;
import org.passerelle.documents.library.service.NothingChosenException;
import org.passerelle.documents.library.service.PlaceFollowingService;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.documents.library.service.ShelfService;
import org.passerelle.documents.library.service.TrashService;

/**
 * What is done in a library by forms, with or without a script: {@code acte} for all that is chosen
 * ({@code choix}), or {@code seul} (an act, a colon, a thing) for one line. It leads back to the
 * list it came from ({@code ici}), which says what was done, or why it was not.
 */
@WebServlet("/documents/classement")
public class LibraryDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FolderService folders;
    @Inject transient DocumentNamingService naming;
    @Inject transient MoveService moves;
    @Inject transient CopyService copies;
    @Inject transient TrashService trash;
    @Inject transient ShelfService shelves;
    @Inject transient PlaceFollowingService followings;
    @Inject transient LibraryLimitService limits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LibraryAct act = new LibraryAct(request);
        try {
            if (act.name().equals("ouvert")) {
                act.chosen().documents().forEach(shelves::opened);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + lead(act));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessException refusal) {
            boolean asks = refusal instanceof HeldException;
            response.setStatus(asks ? HttpServletResponse.SC_OK : 422);
            request.setAttribute(ListNotice.REFUSAL, refusal);
            String page = asks ? "/documents/deplacer.xhtml" : act.page();
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    /** Does what is asked, and says where it leads. */
    private String lead(LibraryAct act) {
        Selection chosen = act.chosen();
        if (chosen.isEmpty() && LibraryAct.NEEDING_A_CHOICE.contains(act.name())) {
            throw new NothingChosenException();
        }
        return switch (act.name()) {
            case "telecharger" ->
                    chosen.size() == 1 && chosen.documents().size() == 1
                            ? "/documents/telecharger?id=" + chosen.documents().get(0)
                            : act.with("/documents/archive", "");
            case "deplacer", "copier", "lier" ->
                    act.with("/documents/deplacer", "mode=" + act.name());
            case "fiches" ->
                    "/documents/fiches?"
                            + String.join(
                                    "&",
                                    chosen.documents().stream().map(id -> "ids=" + id).toList());
            case "corbeille" -> {
                trash.remove(chosen);
                yield act.back("corbeille", chosen.size())
                        + (act.undoable() ? "&annuler=" + act.undo() : "");
            }
            case "restaurer" -> {
                trash.restore(chosen);
                yield act.back("restaure", chosen.size());
            }
            case "detruire" -> {
                trash.purge(chosen);
                yield act.back("detruit", chosen.size());
            }
            case "favori" -> {
                shelves.star(chosen.documents());
                yield act.back("favori", chosen.documents().size());
            }
            case "plusfavori" -> {
                shelves.unstar(chosen.documents());
                yield act.back("plusfavori", chosen.documents().size());
            }
            case "oublier" -> {
                shelves.forgetOpenings();
                yield act.back("oublie", 1);
            }
            case "suivre" -> {
                followings.follow(act.here());
                yield act.back("suivi", 1);
            }
            case "plussuivre" -> {
                followings.unfollow(act.here());
                yield act.back("plussuivi", 1);
            }
            case "creer" -> {
                folders.create(act.here(), act.text("nom"));
                yield act.back("dossier", 1);
            }
            case "renommer" -> {
                rename(act);
                yield act.back("renomme", 1);
            }
            case "limiter" -> {
                limits.limit(act.number("groupe"), act.text("go"));
                yield act.back("limite", 1);
            }
            case "mettre" -> put(act, chosen);
            default -> throw new NotFoundException();
        };
    }

    private void rename(LibraryAct act) {
        Selection one = Selection.of(List.of(act.text("renommer")));
        one.folders().forEach(id -> folders.rename(id, act.text("nom"), act.text("avant")));
        one.documents().forEach(id -> naming.rename(id, act.text("nom"), act.text("avant")));
    }

    private String put(LibraryAct act, Selection chosen) {
        String to = act.text("vers");
        switch (act.text("mode")) {
            case "copier" -> copies.copy(chosen, to, act.caution());
            case "lier" -> copies.link(chosen, to);
            default -> moves.move(chosen, to, act.caution());
        }
        return act.arrival(to, chosen);
    }

    static List<String> values(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .filter(value -> !value.isBlank())
                        .toList();
    }
}
