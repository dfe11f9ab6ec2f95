package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Sentences;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.web.Held;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.people.identity.web.Visitor;

/** What a list says of the act that led to it: done and how to undo it, or why it was refused. */
@Named
@RequestScoped
public class ListNotice {

    static final String REFUSAL = "org.passerelle.library.refusal";

    private static final String PLACES = "[dg]\\d{1,18}|communs|moi";

    private static final List<String> ACTS =
            List.of(
                    "corbeille",
                    "restaure",
                    "deplace",
                    "range",
                    "copie",
                    "lie",
                    "dossier",
                    "renomme",
                    "favori",
                    "plusfavori",
                    "detruit",
                    "oublie",
                    "suivi",
                    "plussuivi",
                    "limite");

    @Inject HttpServletRequest request;
    @Inject Visitor visitor;

    /** What was done; empty when nothing was. */
    public String getDone() {
        String done = request.getParameter("fait");
        return getRefusal().isEmpty() && ACTS.contains(String.valueOf(done)) ? done : "";
    }

    public int getHowMany() {
        String given = String.valueOf(request.getParameter("n"));
        return given.matches("\\d{1,4}") ? Integer.parseInt(given) : 1;
    }

    /** What would be taken back. */
    public List<String> getUndoable() {
        String given = request.getParameter("annuler");
        try {
            return given == null ? List.of() : Selection.of(List.of(given.split(","))).names();
        } catch (NotFoundException notOurs) {
            return List.of();
        }
    }

    /** Where things are now that were moved from this list; empty when they were not. */
    public String getDestination() {
        String given = String.valueOf(request.getParameter("vers"));
        return getDone().equals("range") && given.matches(PLACES) ? LibraryAddress.of(given) : "";
    }

    /** Where things lay before they were moved; empty when they were not. */
    public String getOrigin() {
        String given = String.valueOf(request.getParameter("origine"));
        return given.matches(PLACES) ? given : "";
    }

    /** Why the act was refused; empty when it was not. */
    public String getRefusal() {
        return request.getAttribute(REFUSAL) instanceof BusinessException refusal
                        && !(refusal instanceof HeldException)
                ? Sentences.of(refusal, visitor.getLocale())
                : "";
    }

    /** What waits for a decision before it is done; null when nothing does. */
    public Held getHeld() {
        return request.getAttribute(REFUSAL) instanceof HeldException held
                ? Held.of(held, 0)
                : null;
    }

    /** What was typed when the act was refused. */
    public String getTyped() {
        return getRefusal().isEmpty() ? "" : request.getParameter("nom");
    }

    /** Which line is being named otherwise, or which was refused its name. */
    public String getRenaming() {
        String asked = request.getParameter("renommer");
        return asked == null ? "" : asked;
    }
}
