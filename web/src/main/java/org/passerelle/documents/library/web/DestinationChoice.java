package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passerelle.common.BusinessException;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.NotFoundException;
import org.passerelle.common.web.Sentences;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.AudienceChange;
import org.passerelle.documents.library.service.DestinationService;
import org.passerelle.documents.library.service.DestinationService.Choice;
import org.passerelle.documents.library.service.MovePlan;
import org.passerelle.documents.library.service.MoveService;
import org.passerelle.documents.library.service.Selection;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.people.identity.web.Visitor;

/**
 * Where something chosen shall go: one walks from the libraries where one may deposit into their
 * folders, and sees what a move would change for those who read before anything is done.
 */
@Named
@RequestScoped
public class DestinationChoice {

    @Inject DestinationService destinations;
    @Inject MoveService moves;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private String mode = "deplacer";
    private String to = "";
    private String from = "";
    private Selection chosen;
    private Choice choice;
    private MovePlan plan;
    private BusinessException refusal;

    public void open() {
        chosen = Selection.of(LibraryDoor.values(request, "choix"));
        if (chosen.isEmpty()) {
            throw new NotFoundException();
        }
        choice = destinations.look(chosen, to);
        if (!to.isEmpty() && isMoving()) {
            look();
        }
    }

    private void look() {
        try {
            plan = moves.plan(chosen, to);
        } catch (NotFoundException | NotAllowedException e) {
            throw e;
        } catch (BusinessException e) {
            refusal = e;
        }
    }

    public boolean isMoving() {
        return mode.equals("deplacer");
    }

    public boolean isLinking() {
        return mode.equals("lier");
    }

    /** What it is called that goes, when it is one thing; empty for several. */
    public String getTitle() {
        return choice.title();
    }

    public int getHowMany() {
        return chosen.size();
    }

    /** As forms and addresses spell it. */
    public String getThings() {
        return String.join(",", chosen.names());
    }

    public Spot getSpot() {
        return choice.spot();
    }

    /** The folders along the way to the one that is looked at. */
    public List<Folder> getTrail() {
        return choice.trail();
    }

    /** Where one can go from here. */
    public List<Folder> getFolders() {
        return choice.folders();
    }

    public List<WorkingGroup> getGroups() {
        return choice.groups();
    }

    /** Whether things may be put where one looks. */
    public boolean isOpenHere() {
        return choice.spot() != null && refusal == null && choice.elsewhere();
    }

    /** Whether it lies there already. */
    public boolean isThereAlready() {
        return choice.spot() != null && !choice.elsewhere();
    }

    public List<AudienceChange> getChanges() {
        return plan == null ? List.of() : plan.changes();
    }

    public int getShared() {
        return plan == null ? 0 : plan.shared();
    }

    /** Why it cannot go there; empty when it can. */
    public String getRefusal() {
        return refusal == null ? "" : Sentences.of(refusal, visitor.getLocale());
    }

    /** This page one step further, towards the place of this name. */
    public String address(String name) {
        return "/documents/deplacer?mode="
                + mode
                + "&choix="
                + getThings()
                + (from.isEmpty() ? "" : "&ici=" + from)
                + (name.isEmpty() ? "" : "&vers=" + name);
    }

    /** Back where one came from. */
    public String getBack() {
        return LibraryAddress.of(from);
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String name) {
        mode = List.of("deplacer", "copier", "lier").contains(name) ? name : "deplacer";
    }

    public String getTo() {
        return to;
    }

    public void setTo(String name) {
        to = name == null ? "" : name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String name) {
        from = name == null ? "" : name.replaceAll("[^a-z0-9]", "");
    }
}
