package org.passerelle.content.sharing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.content.Content;
import org.passerelle.content.Share.Grant;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.service.PublicationService;
import org.passerelle.content.publication.web.Decision;
import org.passerelle.content.publication.web.Held;
import org.passerelle.content.sharing.AccessRequest;
import org.passerelle.content.sharing.Reach;
import org.passerelle.content.sharing.ShareLink;
import org.passerelle.content.sharing.service.Access;
import org.passerelle.content.sharing.service.AccessRequestService;
import org.passerelle.content.sharing.service.Party;
import org.passerelle.content.sharing.service.ShareDraft;
import org.passerelle.content.sharing.service.ShareLinkService;
import org.passerelle.content.sharing.service.SharingService;
import org.passerelle.groups.Viewer;

/**
 * Where somebody decides with whom a content is shared. The buttons beside people carry their
 * principal, never a place in the list: the list may have changed meanwhile.
 */
@Named
@RequestScoped
public class SharingDesk {

    private static final String BUNDLE = "sharingText";

    @Inject SharingService sharing;
    @Inject ShareLinkService links;
    @Inject AccessRequestService requests;
    @Inject PublicationService publication;
    @Inject HttpServletRequest request;
    @Inject FacesContext faces;

    private long id;
    private Content content;
    private Access access;
    private List<Party> found;
    private List<Party> chosen;
    private Held held;

    @PostConstruct
    void look() {
        id = Asked.id(request);
    }

    /** Reads the page or, when a button beside someone was pressed, does what it says. */
    public void load() {
        getContent();
        if (!faces.isPostback()) {
            return;
        }
        if (!Asked.text(request, "retirer").isEmpty()) {
            sharing.stop(id, Asked.text(request, "retirer"));
            goOn("stopped");
        } else if (Asked.number(request, "fermer") != null) {
            links.revoke(id, Asked.number(request, "fermer"));
            goOn("link.revoked");
        } else if (Asked.number(request, "accepter") != null) {
            Long asked = Asked.number(request, "accepter");
            requests.accept(asked, day("fin-" + asked));
            goOn("request.accepted");
        } else if (Asked.number(request, "refuser") != null) {
            requests.decline(Asked.number(request, "refuser"));
            goOn("request.declined");
        }
    }

    public void share() {
        Decision decision = Decision.of(request, "partager");
        ShareDraft draft =
                new ShareDraft(principals(), getGrants(), day("jusqua"), decision.caution());
        try {
            sharing.share(id, draft);
            goOn("shared");
        } catch (HeldException waiting) {
            held = Held.of(waiting, publication.toldOfShare(draft.with()));
        }
    }

    public void makeLink() {
        String secret = links.make(id, day("lienJusqua"));
        faces.getExternalContext().getFlash().put("lien", address(secret));
        Answers.goTo("/partager?id=" + id + "#liens");
    }

    private String address(String secret) {
        return request.getRequestURL().toString().replaceFirst("/partager.*$", "/partage/")
                + secret;
    }

    private void goOn(String key) {
        Answers.done(BUNDLE, key);
        Answers.goTo("/partager?id=" + id);
    }

    private Set<String> principals() {
        String[] ticked = request.getParameterValues("avec");
        return ticked == null ? Set.of() : new TreeSet<>(Arrays.asList(ticked));
    }

    private LocalDate day(String field) {
        String typed = Asked.text(request, field);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN.plusDays(1);
        }
    }

    /** A form that comes back asks what it may show before the page is loaded. */
    public Content getContent() {
        if (content == null) {
            content = sharing.open(id);
        }
        return content;
    }

    public Access getAccess() {
        if (access == null) {
            access = sharing.access(id);
        }
        return access;
    }

    /** Those already chosen, here or on the page before. */
    public List<Party> getChosen() {
        if (chosen == null) {
            chosen = sharing.chosen(principals());
        }
        return chosen;
    }

    /** Those found by the words looked for, less those chosen. */
    public List<Party> getFound() {
        if (found == null) {
            found = new ArrayList<>(sharing.candidates(id, getLooked()));
            found.removeAll(getChosen());
        }
        return found;
    }

    /** Everyone is offered as long as it would change anything. */
    public boolean isEveryoneOffered() {
        return sharing.widest(getContent()) == Reach.EVERYONE
                && !getContent().getAudience().contains("all")
                && !principals().contains("all");
    }

    public List<ShareLink> getLinks() {
        return getContent().keptBy(viewer()) ? links.of(id) : List.of();
    }

    private Viewer viewer() {
        return sharing.viewer();
    }

    public boolean isKeeper() {
        return getContent().keptBy(viewer());
    }

    public boolean isLinkable() {
        return isKeeper() && Reach.widestFor(getContent().getSensitivity()) == Reach.EVERYONE;
    }

    public List<AccessRequest> getRequests() {
        return requests.of(id);
    }

    /** The address of the link just made; it is shown once. */
    public String getNewLink() {
        return (String) faces.getExternalContext().getFlash().get("lien");
    }

    public String getLooked() {
        return Asked.text(request, "chercher");
    }

    public Grant getGrants() {
        return "EDIT".equals(Asked.text(request, "droit")) ? Grant.EDIT : Grant.READ;
    }

    public String getUntil() {
        return Asked.text(request, "jusqua");
    }

    public String getToday() {
        return LocalDate.now().toString();
    }

    public String getNextMonth() {
        return LocalDate.now().plusMonths(1).toString();
    }

    public Held getHeld() {
        return held;
    }

    public long getId() {
        return id;
    }
}
