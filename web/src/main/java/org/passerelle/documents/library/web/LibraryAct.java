package org.passerelle.documents.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.passerelle.common.NotFoundException;
import org.passerelle.content.publication.service.Caution;
import org.passerelle.content.publication.web.Decision;
import org.passerelle.documents.library.service.Selection;

/** One act asked by a form of a library: which, on what, and where it came from. */
final class LibraryAct {

    /** Pages that go on with what was chosen: without anything they would show nothing. */
    static final Set<String> NEEDING_A_CHOICE =
            Set.of("telecharger", "deplacer", "copier", "lier", "fiches", "favori");

    private final HttpServletRequest request;
    private final String name;
    private final List<String> things;

    LibraryAct(HttpServletRequest request) {
        this.request = request;
        String single = text("seul");
        if (single.contains(":")) {
            this.name = single.substring(0, single.indexOf(':'));
            this.things = List.of(single.substring(single.indexOf(':') + 1));
        } else {
            this.name = text("acte");
            this.things = LibraryDoor.values(request, "choix");
        }
    }

    String name() {
        return name;
    }

    Selection chosen() {
        return Selection.of(things);
    }

    /** The place or shelf it came from. */
    String here() {
        return text("ici");
    }

    String text(String parameter) {
        String given = request.getParameter(parameter);
        return given == null ? "" : given;
    }

    long number(String parameter) {
        if (!text(parameter).matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text(parameter));
    }

    /** What was decided in the dialog that asks before more people read. */
    Caution caution() {
        return Decision.of(request, "suite").caution();
    }

    /** A page that goes on with what was chosen. */
    String with(String address, String parameter) {
        return address
                + "?choix="
                + String.join(",", chosen().names())
                + (here().isEmpty() ? "" : "&ici=" + here())
                + (parameter.isEmpty() ? "" : "&" + parameter);
    }

    /** The list it came from, which says what was done. */
    String back(String done, int howMany) {
        String address = text("rester").equals("oui") ? LibraryAddress.of(here()) : origin();
        return address
                + (address.contains("?") ? "&" : "?")
                + inOrder()
                + "fait="
                + done
                + "&n="
                + howMany;
    }

    /** As the list was sorted and shown. */
    private String inOrder() {
        return text("ordre").matches("tri=[a-z]+&sens=(asc|desc)(&vue=grille)?")
                ? text("ordre") + "&"
                : "";
    }

    /** Where things have come, with the way back when they were moved. */
    String arrival(String to, Selection chosen) {
        String mode = text("mode");
        if (text("rester").equals("oui")) {
            return back("range", chosen.size()) + "&vers=" + to + wayBack(chosen);
        }
        String done = mode.equals("copier") ? "copie" : mode.equals("lier") ? "lie" : "deplace";
        String address = LibraryAddress.of(to);
        String arrived =
                address
                        + (address.contains("?") ? "&" : "?")
                        + "fait="
                        + done
                        + "&n="
                        + chosen.size();
        boolean backAgain = done.equals("deplace") && here().matches("[dg]\\d{1,18}|communs|moi");
        return backAgain && !here().equals(to) ? arrived + wayBack(chosen) : arrived;
    }

    private String wayBack(Selection chosen) {
        return "&origine=" + here() + "&annuler=" + String.join(",", chosen.names());
    }

    /** Links are not thrown away but undone: there is nothing to take back. */
    boolean undoable() {
        return chosen().links().isEmpty();
    }

    String undo() {
        return String.join(",", chosen().names());
    }

    private String origin() {
        return switch (text("page")) {
            case "document" ->
                    name.equals("corbeille")
                            ? LibraryAddress.of(here())
                            : "/documents/document?id=" + number();
            case "corbeille" -> "/documents/corbeille?ici=" + safeHere();
            case "bibliotheques" -> "/administration/bibliotheques";
            default -> LibraryAddress.of(here());
        };
    }

    /** The page that shows a refusal, with the parameters it needs. */
    String page() {
        return switch (text("page")) {
            case "document" -> "/documents/document.xhtml?id=" + number();
            case "corbeille" -> "/documents/corbeille.xhtml?ici=" + safeHere();
            case "deplacer" -> "/documents/deplacer.xhtml";
            case "bibliotheques" -> "/administration/bibliotheques.xhtml";
            default -> LibraryAddress.of(here()).replaceFirst("/documents", "/documents.xhtml");
        };
    }

    private String safeHere() {
        return here().matches("[dg]\\d{1,18}|communs|moi") ? here() : "communs";
    }

    private String number() {
        String number = things.isEmpty() ? text("renommer") : things.get(0);
        return number.replaceAll("\\D", "");
    }
}
