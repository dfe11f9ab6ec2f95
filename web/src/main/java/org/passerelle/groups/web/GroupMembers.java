package org.passerelle.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.groups.Membership;
import org.passerelle.groups.Role;
import org.passerelle.groups.service.GroupReadingService;
import org.passerelle.groups.service.InvitationOutcome;
import org.passerelle.groups.service.MemberAdmissionService;
import org.passerelle.people.Person;
import org.passerelle.people.service.DirectoryService;

/**
 * Who is in a group, and what its coordinators decide about them. The buttons beside people carry
 * the person's number, never her place in the list: the list may have changed meanwhile.
 */
@Named
@RequestScoped
public class GroupMembers {

    private static final int SUGGESTED = 8;

    @Inject GroupReadingService groups;
    @Inject MemberAdmissionService admissions;
    @Inject DirectoryService directory;
    @Inject HttpServletRequest request;
    @Inject FacesContext faces;

    private long id;
    private String looked;
    private String handles;
    private List<Membership> members;
    private List<Membership> requests;
    private List<Membership> invited;

    @PostConstruct
    void look() {
        id = Asked.id(request);
        looked = Asked.text(request, "chercher");
    }

    /** Reads the page or, when a button beside someone was pressed, does what it says. */
    public void load() {
        if (!faces.isPostback()) {
            getMembers();
        } else if (pressed("accepter") != null) {
            admissions.admit(id, pressed("accepter"));
            goOn("members.admitted");
        } else if (pressed("refuser") != null) {
            admissions.remove(id, pressed("refuser"));
            goOn("members.refused");
        } else if (pressed("retirer") != null) {
            admissions.remove(id, pressed("retirer"));
            goOn("members.removed");
        } else if (pressed("confier") != null) {
            admissions.entrust(id, pressed("confier"), Role.COORDINATOR);
            goOn("members.entrusted");
        } else if (pressed("decharger") != null) {
            admissions.entrust(id, pressed("decharger"), Role.MEMBER);
            goOn("members.relieved");
        }
    }

    private Long pressed(String button) {
        return Asked.number(request, button);
    }

    /** Invites those ticked and those whose handles are typed. */
    public void invite() {
        List<String> asked = new ArrayList<>();
        String[] ticked = request.getParameterValues("personne");
        if (ticked != null) {
            asked.addAll(Arrays.asList(ticked));
        }
        if (handles != null) {
            Arrays.stream(handles.split("[\\s,;]+"))
                    .map(handle -> handle.replaceFirst("^@", "").toLowerCase(Locale.ROOT))
                    .filter(handle -> !handle.isEmpty())
                    .forEach(asked::add);
        }
        if (asked.isEmpty()) {
            Answers.warn("groupsText", "members.nobodyChosen");
            return;
        }
        say(admissions.invite(id, asked));
        Answers.goTo("/groupes/membres?id=" + id);
    }

    private void say(InvitationOutcome outcome) {
        if (!outcome.invited().isEmpty()) {
            Answers.done("groupsText", "members.invited", names(outcome.invited()));
        }
        if (!outcome.alreadyThere().isEmpty()) {
            Answers.warn("groupsText", "members.already", names(outcome.alreadyThere()));
        }
        if (!outcome.unknown().isEmpty()) {
            Answers.warn("groupsText", "members.unknown", String.join(", ", outcome.unknown()));
        }
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::getName).collect(Collectors.joining(", "));
    }

    private void goOn(String key) {
        Answers.done("groupsText", key);
        Answers.goTo("/groupes/membres?id=" + id);
    }

    public List<Membership> getMembers() {
        if (members == null) {
            members = groups.members(id);
        }
        return members;
    }

    public List<Membership> getRequests() {
        if (requests == null) {
            requests = groups.requests(id);
        }
        return requests;
    }

    public List<Membership> getInvited() {
        if (invited == null) {
            invited = groups.invited(id);
        }
        return invited;
    }

    /** Those whose name begins as looked for. */
    public List<Person> getFound() {
        return directory.suggest(looked, SUGGESTED);
    }

    public String getLooked() {
        return looked;
    }

    public String getHandles() {
        return handles;
    }

    public void setHandles(String handles) {
        this.handles = handles;
    }
}
